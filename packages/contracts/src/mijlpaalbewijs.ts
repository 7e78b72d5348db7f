import {
  MIJLPAAL_CODES,
  MIJLPAAL_UITKOMSTEN,
  plainDateSchema,
  STUKTEKENAARS,
} from '@passend/domain';
import { z } from 'zod';
import { bijlageSchema } from './bijlage.js';

const tekst = (hoogstens: number, leeg: string) =>
  z.string().trim().min(1, leeg).max(hoogstens, `Maak dit korter dan ${hoogstens} tekens.`);

/** Who wrote a document: name and function (Beleidsregels vormvereisten art. 2 lid 3). */
export const bewijsauteurSchema = z.strictObject({
  naam: tekst(120, 'Vul in wie het schreef.'),
  functie: tekst(80, 'Vul in welke functie hij of zij heeft.'),
});

/** What somebody saw on the paper; left out when he did not look. */
const gezien = {
  ondertekendDoor: z.array(z.enum(STUKTEKENAARS)).max(STUKTEKENAARS.length).optional(),
  bsnOpStuk: z.boolean().optional(),
};

/**
 * `POST /api/werknemers/:id/mijlpalen/bewijzen`: a step was done, with who wrote its document; or it was
 * left aside, by werkgever and werknemer together and with a reason.
 */
export const mijlpaalbewijsInvoerSchema = z.discriminatedUnion('uitkomst', [
  z.strictObject({
    uitkomst: z.literal('gedaan'),
    mijlpaal: z.enum(MIJLPAAL_CODES),
    datum: plainDateSchema,
    auteur: bewijsauteurSchema,
    bestand: bijlageSchema.nullable(),
    ...gezien,
  }),
  z.strictObject({
    uitkomst: z.literal('afgeweken'),
    mijlpaal: z.enum(MIJLPAAL_CODES),
    datum: plainDateSchema,
    reden: tekst(2_000, 'Schrijf op waarom jullie het anders doen.'),
    samen: z.literal(true, 'Dit kan alleen als werkgever en werknemer het samen afspraken.'),
    bestand: bijlageSchema.nullable(),
  }),
]);
export type MijlpaalbewijsInvoer = z.infer<typeof mijlpaalbewijsInvoerSchema>;

/** `POST /api/werknemers/:id/mijlpalen/bewijzen/:regelId/terug`. */
export const bewijsTerugSchema = z.strictObject({
  reden: tekst(2_000, 'Schrijf op wat er niet klopt.'),
});
export type BewijsTerug = z.infer<typeof bewijsTerugSchema>;

/** The evidence of one step as coach and werknemer see it. */
export const mijlpaalbewijsSchema = z.object({
  id: z.uuid(),
  uitkomst: z.enum(MIJLPAAL_UITKOMSTEN),
  datum: z.string(),
  auteur: z.object({ naam: z.string(), functie: z.string() }).nullable(),
  bestand: z.object({ id: z.uuid(), naam: z.string() }).nullable(),
  ...gezien,
  reden: z.string().nullable(),
  door: z.string(),
  op: z.iso.datetime(),
});
export type MijlpaalbewijsWeergave = z.infer<typeof mijlpaalbewijsSchema>;
