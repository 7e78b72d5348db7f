import { MAX_NOODTEKST, MIN_NOODTEKST, noodredenSchema } from '@passend/domain';
import { z } from 'zod';

const naamSchema = (melding: string) =>
  z.string().trim().min(2, melding).max(120, 'Dit is te lang.');

/** `POST /api/noodtoegang/zoek`: both in full, so that nobody can leaf through clients. */
export const noodzoekSchema = z.strictObject({
  naam: naamSchema('Vul de hele naam van de cliënt in.'),
  werkgever: naamSchema('Vul de naam van de werkgever in.'),
});
export type Noodzoek = z.infer<typeof noodzoekSchema>;
export const noodgevondenSchema = z.object({ werknemerId: z.string() });

/** `POST /api/werknemers/:id/noodtoegang` */
export const noodtoegangInvoerSchema = z.strictObject({
  soort: noodredenSchema,
  reden: z
    .string()
    .trim()
    .min(MIN_NOODTEKST, `Schrijf in minstens ${MIN_NOODTEKST} tekens waarom dit nodig is.`)
    .max(MAX_NOODTEKST, `Schrijf hoogstens ${MAX_NOODTEKST} tekens.`),
});
export type NoodtoegangInvoer = z.infer<typeof noodtoegangInvoerSchema>;

/** Whether this coach looks through a broken glass now, and until when. */
export const noodtoegangStandSchema = z.object({ tot: z.iso.datetime().nullable() });
export type NoodtoegangStand = z.infer<typeof noodtoegangStandSchema>;

/** One break, for whom it concerns. */
export const noodmeldingSchema = z.object({
  id: z.string(),
  door: z.string(),
  soort: noodredenSchema,
  op: z.iso.datetime(),
  tot: z.iso.datetime(),
  gezien: z.boolean(),
  /** The client and the reason in words; null for the beheerder, who sees no client. */
  client: z.object({ id: z.string(), naam: z.string(), reden: z.string() }).nullable(),
});
export type Noodmelding = z.infer<typeof noodmeldingSchema>;

/** `GET /api/noodtoegang/meldingen`, newest first. */
export const noodmeldingenSchema = z.object({ meldingen: z.array(noodmeldingSchema) });
export type Noodmeldingen = z.infer<typeof noodmeldingenSchema>;

/** `GET /api/mijn/noodtoegang`: the werknemer sees who, when and why. */
export const eigenNoodtoegangSchema = z.object({
  keren: z.array(
    z.object({
      door: z.string(),
      soort: noodredenSchema,
      reden: z.string(),
      op: z.iso.datetime(),
      tot: z.iso.datetime(),
    }),
  ),
});
export type EigenNoodtoegang = z.infer<typeof eigenNoodtoegangSchema>;
