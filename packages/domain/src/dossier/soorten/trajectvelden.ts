import { z } from 'zod';

/** A short name of something: one line. */
export const regelSchema = z
  .string()
  .trim()
  .min(1, 'Vul dit in.')
  .max(160, 'Maak dit korter dan 160 tekens.');

/** What somebody has to say of it. */
export const verhaalSchema = z
  .string()
  .trim()
  .min(1, 'Vul dit in.')
  .max(4000, 'Maak dit korter dan 4000 tekens.');

/** The same, where nothing has to be said. */
export const magVerhaalSchema = verhaalSchema.nullable();

/** `09:30`, on the clock of the Netherlands. */
export const kloktijdSchema = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'Gebruik een tijd als 09:30.');

/** A whole number within bounds, with what to say when it is outside them. */
export const heelGetal = (minste: number, meeste: number, zin: string) =>
  z.int({ error: 'Vul een heel getal in.' }).min(minste, zin).max(meeste, zin);

/** A sum of money in whole euros. */
export const euroSchema = heelGetal(0, 1_000_000, 'Vul een bedrag in hele euro’s in.');

/** A leaf in which there is nothing. */
export const leeg = z.null();

/** Marks a private leaf that the coach sees as well: it is between the two of them. */
export const metCoach = { gedeeldMetCoach: z.literal(true) };

/** A part of the dossier in which there is nothing to say but that it happened. */
export const alleenDat = z.strictObject({});
