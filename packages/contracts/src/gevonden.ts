import { urenSchema } from '@passend/domain';
import { z } from 'zod';

const MAX_TEKST = 20_000;
const naam = (melding: string) => z.string().trim().max(200, melding);
const legeNaam = naam('Maak dit korter dan 200 tekens.')
  .nullable()
  .transform((tekst) => tekst || null);
const uurSchema = z
  .number('Vul een getal in, bijvoorbeeld 24.')
  .min(0, 'Vul nul of meer uren in.')
  .max(60, 'Vul hoogstens 60 uren in.')
  .nullable();
const tekstSchema = z
  .string()
  .trim()
  .min(50, 'Dit is te kort voor een vacature. Plak de hele tekst.')
  .max(MAX_TEKST, 'Dit is te lang. Plak alleen de tekst van de vacature.');

const adresSchema = z
  .string()
  .trim()
  .max(2_000, 'Dit webadres is te lang.')
  .pipe(z.url({ protocol: /^https?$/u, error: 'Vul een webadres in dat begint met https://' }));

/** `POST /api/werknemers/:id/gevonden` and `POST /api/mijn/gevonden` */
export const gevondenInvoerSchema = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('adres'), url: adresSchema }),
  z.strictObject({
    soort: z.literal('tekst'),
    tekst: tekstSchema,
    titel: naam('Maak de titel korter dan 200 tekens.').min(3, 'Vul in welk werk het is.'),
    werkgever: legeNaam,
    plaats: legeNaam,
    uren: z.strictObject({ min: uurSchema, max: uurSchema }),
  }),
]);
export type GevondenInvoer = z.infer<typeof gevondenInvoerSchema>;

/** `POST /api/gevonden/voorstel`: what a pasted text seems to say; nothing is kept. */
export const voorstelVraagSchema = z.strictObject({ tekst: tekstSchema });
export const voorstelSchema = z.object({
  titel: z.string().nullable(),
  werkgever: z.string().nullable(),
  plaats: z.string().nullable(),
  uren: urenSchema,
});
export type Voorstel = z.infer<typeof voorstelSchema>;

/** One vacancy that a coach or a werknemer found himself. */
export const gevondenSchema = z.object({
  id: z.string(),
  soort: z.enum(['adres', 'tekst']),
  status: z.enum(['bezig', 'klaar', 'mislukt']),
  /** Code of why an address gave nothing. */
  reden: z.string().nullable(),
  /** Words of the page that the reason rests on. */
  citaat: z.string().nullable(),
  /** Text of a page without a vacancy that can be read: to begin with by hand. */
  tekst: z.string().nullable(),
  url: z.string().nullable(),
  vacatureId: z.string().nullable(),
  /** It was known already: this one is shown, and no second one was made. */
  bekend: z.boolean(),
  titel: z.string().nullable(),
  werkgever: z.string().nullable(),
  plaats: z.string().nullable(),
  live: z.boolean(),
  door: z.enum(['coach', 'werknemer']),
  op: z.iso.datetime(),
  /** For the werknemer: plain sentences on how it fits; empty while nothing is known. */
  waarom: z.array(z.string()),
  /** Some points are not known yet; the coach finds out. */
  nogOpen: z.boolean(),
  /** For the coach: limited items per verdict; null while nothing is known. */
  telling: z
    .object({
      past: z.number().int(),
      mogelijk: z.number().int(),
      overschrijdt: z.number().int(),
      onbekend: z.number().int(),
    })
    .nullable(),
});
export type Gevonden = z.infer<typeof gevondenSchema>;

/** `GET` of the same addresses, newest first. */
export const gevondenLijstSchema = z.object({ gevonden: z.array(gevondenSchema) });
export type GevondenLijst = z.infer<typeof gevondenLijstSchema>;
