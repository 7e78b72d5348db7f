import {
  beperkingSchema,
  DOCUMENTSOORTEN,
  nietHerkendSchema,
  opbouwSchema,
  zoekprofielSchema,
} from '@passend/domain';
import { z } from 'zod';

const trajectSchema = z.object({
  /** Week of the WVP counting, 1 is the first week of illness. */
  week: z.number().int(),
  totWeken: z.number().int(),
});

const documentStandSchema = z.object({
  document: z.enum(DOCUMENTSOORTEN),
  datum: z.string(),
  /** Whole months since the document was drawn up. */
  maandenOud: z.number().int(),
  /** Older than the six months for which such a document is taken as valid. */
  verouderd: z.boolean(),
});

/** Numbers of the match at this moment, over every live vacancy. */
export const matchTellingSchema = z.object({
  overwogen: z.number().int(),
  inBeeld: z.number().int(),
  past: z.number().int(),
  mogelijk: z.number().int(),
  afgevallen: z.number().int(),
  /** In sight and first seen since this coach last opened the ranking. */
  nieuw: z.number().int(),
});
export type MatchTelling = z.infer<typeof matchTellingSchema>;

/** One row of `GET /api/werknemers` (the caseload of a coach). */
export const caseloadRijSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  traject: trajectSchema,
  doelberoepen: z.array(z.string()),
  woonplaats: z.string().nullable(),
  /** Null when there is no zoekprofiel or no belastbaarheid yet. */
  telling: matchTellingSchema.nullable(),
  beoordeeld: z.object({
    geschikt: z.number().int(),
    bespreken: z.number().int(),
    niet_geschikt: z.number().int(),
  }),
  belastbaarheid: documentStandSchema.nullable(),
  laatstBekeken: z.iso.datetime().nullable(),
});
export type CaseloadRij = z.infer<typeof caseloadRijSchema>;
export const caseloadSchema = z.object({ werknemers: z.array(caseloadRijSchema) });

/** `GET /api/werknemers/:id/belastbaarheid` */
export const belastbaarheidWeergaveSchema = documentStandSchema.extend({
  id: z.uuid(),
  editie: z.string(),
  /** Function of the author, never a name: "bedrijfsarts", "verzekeringsarts". */
  auteurFunctie: z.string(),
  beperkingen: z.array(
    beperkingSchema.extend({
      naam: z.string(),
      rubriek: z.number().int(),
      nummer: z.string().nullable(),
      hard: z.boolean(),
    }),
  ),
  /** Limits on items that the table does not know, as written: no engine judges them, a person must. */
  nietHerkend: z.array(nietHerkendSchema).optional(),
  toelichting: z.string().nullable(),
  opbouw: opbouwSchema.nullable(),
  /** Hours a week now and at the goal, from the build-up; null without a build-up. */
  urenNu: z.number().nullable(),
  urenDoel: z.number().nullable(),
});
export type BelastbaarheidWeergave = z.infer<typeof belastbaarheidWeergaveSchema>;

/**
 * `POST /api/werknemers/:id/belastbaarheid`: a coach transcribes a document, he does not invent or
 * loosen it; so source, date and the author's function are asked. The document itself has the
 * import format of the command line and is read by the lenient reader of the domain.
 */
export const belastbaarheidInvoerSchema = z.strictObject({
  brondocument: z.string().trim().min(1, 'Noem het document waaruit je overneemt.').max(200),
  auteurFunctie: z.string().trim().min(1, 'Vul de functie van de opsteller in.').max(100),
  inhoud: z.record(z.string(), z.unknown()),
});
export type BelastbaarheidInvoer = z.infer<typeof belastbaarheidInvoerSchema>;

/** `GET /api/werknemers/:id` */
export const werknemerWeergaveSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  eersteZiektedag: z.string(),
  traject: trajectSchema,
  werkgever: z.string(),
  coach: z.string(),
  zoekprofiel: zoekprofielSchema.nullable(),
  belastbaarheid: belastbaarheidWeergaveSchema.nullable(),
});
export type WerknemerWeergave = z.infer<typeof werknemerWeergaveSchema>;
