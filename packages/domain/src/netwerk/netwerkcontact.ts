import { z } from 'zod';
import { maandenTussen } from '../tijd/dagen.js';
import { type PlainDate, plainDateSchema } from '../tijd/plain-date.js';

/** How somebody said that his data may stand in the network list. */
export const TOESTEMMINGWIJZEN = ['mondeling', 'per_mail', 'op_papier'] as const;
export type Toestemmingwijze = (typeof TOESTEMMINGWIJZEN)[number];

/** After so many months somebody is asked again; own choice, to be confirmed before going live. */
export const VRAAG_OPNIEUW_NA_MAANDEN = 24;

const magVeld = (hoogstens: number, melding: string) =>
  z
    .string()
    .trim()
    .max(hoogstens, melding)
    .nullable()
    .transform((tekst) => tekst || null);

/** Who it is and how to reach him. Nothing about a client belongs here. */
export const netwerkgegevensSchema = z.strictObject({
  naam: z
    .string()
    .trim()
    .min(2, 'Vul een naam in.')
    .max(200, 'Maak de naam korter dan 200 tekens.'),
  organisatie: magVeld(200, 'Maak dit korter dan 200 tekens.'),
  functie: magVeld(200, 'Maak dit korter dan 200 tekens.'),
  plaats: magVeld(100, 'Maak dit korter dan 100 tekens.'),
  email: z
    .union([z.email('Vul een e-mailadres in zoals naam@bedrijf.nl.').max(254), z.literal('')])
    .nullable()
    .transform((tekst) => tekst || null),
  telefoon: magVeld(30, 'Maak het nummer korter dan 30 tekens.'),
  /** What work he knows of, and for what he may be asked. */
  waarvoor: magVeld(1_000, 'Maak dit korter dan 1000 tekens.'),
});
export type Netwerkgegevens = z.infer<typeof netwerkgegevensSchema>;

/** That he agreed, how, and on which day. Nobody stands in the list without it. */
export const netwerktoestemmingSchema = z.strictObject({
  wijze: z.enum(TOESTEMMINGWIJZEN, 'Kies hoe de toestemming is gegeven.'),
  op: plainDateSchema,
});
export type Netwerktoestemming = z.infer<typeof netwerktoestemmingSchema>;

/** Whether a consent is so old that it has to be asked again. */
export function vraagOpnieuw({ op }: Netwerktoestemming, vandaag: PlainDate): boolean {
  return maandenTussen(op, vandaag) >= VRAAG_OPNIEUW_NA_MAANDEN;
}
