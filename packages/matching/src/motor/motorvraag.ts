import {
  belastbaarheidSchema,
  duidingSchema,
  opleidingSchema,
  plainDateSchema,
  reactieSchema,
  reageerderSchema,
  vacatureSchema,
  zoekprofielSchema,
} from '@passend/domain';
import { z } from 'zod';

/** Raised only when a question of before can no longer be asked; bundles of long ago keep theirs. */
export const MOTORPROTOCOL = 1;

const gemeen = {
  protocol: z.literal(MOTORPROTOCOL),
  /** Today, for the person. */
  peildatum: plainDateSchema,
  /** Texts of the imported files in use, null for what is built in. */
  bestanden: z.object({ beroepen: z.string().nullable(), plaatsen: z.string().nullable() }),
};

const { titel, tekst, taal, werkgever, contract, salaris, thuiswerk, uren, werkplekken } =
  vacatureSchema.shape;

/** A vacancy before its text is read: what `kenmerkenVan` takes. */
export const motorvacatureSchema = z.object({
  id: z.string(),
  titel,
  tekst,
  taal,
  werkplekken,
  thuiswerk,
  uren,
  opleiding: opleidingSchema.nullable(),
  werkgever,
  contract,
  salaris,
});
export type Motorvacature = z.infer<typeof motorvacatureSchema>;

/** Everything about a person and one vacancy, as it is kept with a decision. */
export const motorpersoonSchema = z.object({
  belastbaarheid: belastbaarheidSchema,
  duidingen: z.array(duidingSchema),
  zoekprofiel: zoekprofielSchema,
  reacties: z.array(
    z.object({
      soort: reactieSchema,
      door: reageerderSchema,
      titel: z.string(),
      afstandKm: z.number().nullable(),
    }),
  ),
  vacature: motorvacatureSchema,
});
export type Motorpersoon = z.infer<typeof motorpersoonSchema>;

/**
 * What can be asked of an engine that runs apart: a whole file of cases in the import format, so that
 * the reading of documents is that of the engine as well; or one stored person with one vacancy.
 */
export const motorvraagSchema = z.discriminatedUnion('soort', [
  z.object({ ...gemeen, soort: z.literal('cases'), cases: z.unknown() }),
  z.object({ ...gemeen, soort: z.literal('persoon'), persoon: motorpersoonSchema }),
]);
export type Motorvraag = z.infer<typeof motorvraagSchema>;
