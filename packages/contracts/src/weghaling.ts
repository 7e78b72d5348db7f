import { z } from 'zod';

const redenSchema = z
  .string()
  .trim()
  .min(3, 'Schrijf op waarom dit weg moet, bijvoorbeeld wie het vroeg en wanneer.')
  .max(500, 'Maak de reden korter dan 500 tekens.');

/** `POST /api/weghalingen` (beheerder) */
export const weghaalvraagSchema = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('vacature'),
    vacatureId: z.string().regex(/^[1-9]\d{0,17}$/u),
    reden: redenSchema,
  }),
  z.strictObject({
    soort: z.literal('werkgever'),
    werkgever: z.string().trim().min(1).max(300),
    reden: redenSchema,
  }),
]);
export type Weghaalvraag = z.infer<typeof weghaalvraagSchema>;

/** `GET /api/weghalingen/zoek?tekst=` (beheerder) */
export const weghaalzoekvraagSchema = z.object({
  tekst: z.string().trim().min(3, 'Vul drie tekens of meer in.').max(2_000),
});
export const weghaalzoekSchema = z.object({
  vacatures: z.array(
    z.object({
      id: z.string(),
      titel: z.string(),
      werkgever: z.string().nullable(),
      plaats: z.string().nullable(),
      url: z.string().nullable(),
    }),
  ),
  werkgevers: z.array(z.object({ naam: z.string(), aantal: z.number().int() })),
});
export type Weghaalzoek = z.infer<typeof weghaalzoekSchema>;

/** One line of the log. */
export const weghalingSchema = z.object({
  id: z.string(),
  soort: z.enum(['vacature', 'werkgever']),
  naam: z.string(),
  reden: z.string(),
  /** Account that did it. */
  door: z.string(),
  op: z.iso.datetime(),
  teruggedraaidOp: z.iso.datetime().nullable(),
  /** Vacancies that it keeps out now. */
  vacatures: z.number().int(),
});
export type Weghaling = z.infer<typeof weghalingSchema>;

/** `GET /api/weghalingen` (beheerder) */
export const weghalingenSchema = z.object({ weghalingen: z.array(weghalingSchema) });
