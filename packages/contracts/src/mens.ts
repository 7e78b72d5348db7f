import { GEBRUIKERSTATEN, plainDateSchema } from '@passend/domain';
import { z } from 'zod';

/** Name of a person or an organisation that somebody types. */
export const naamSchema = z
  .string()
  .trim()
  .min(2, 'Vul een naam in van twee letters of meer.')
  .max(120, 'Maak de naam korter dan 120 tekens.')
  // A line break in a name could add a header to a mail; a hidden character could turn a text around.
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]*$/u, 'Gebruik alleen letters, cijfers en leestekens.');

/** Address of an account, in lower case. */
export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'Dit e-mailadres is te lang.')
  .pipe(z.email('Vul een e-mailadres in, zoals naam@voorbeeld.nl.'));

/** A day that somebody picks. */
export const datumSchema = z
  .string()
  .min(1, 'Kies een datum.')
  .max(10, 'Gebruik een datum als 2026-01-05.')
  .pipe(plainDateSchema);

/** Somebody who works here, by name. */
export const persoonSchema = z.object({ id: z.uuid(), naam: z.string() });
export type Persoonsnaam = z.infer<typeof persoonSchema>;

export const gebruikerstaatSchema = z.enum(GEBRUIKERSTATEN);
