import { z } from 'zod';

/**
 * A measure on an FML item. The same keys describe what a person can do (a limit) and what a
 * vacancy asks (a demand), so that both sides are compared key by key.
 *
 * Units: max_kg kilogram; max_n newton; max_uur hours within one working day; max_min minutes in
 * all; max_min_achtereen minutes on end; max_per_uur times per hour; max hours per day or week (the
 * item says which); max_km kilometre; max_db decibel; max_cm centimetre; min_c and max_c degrees
 * Celsius; niet the kinds that are not possible (or, in a demand, that occur); code the type or
 * types of an item whose answers are kinds and not degrees.
 */
export const maatSchema = z
  .object({
    max_kg: z.number().nonnegative(),
    max_n: z.number().nonnegative(),
    max_uur: z.number().nonnegative(),
    max_min: z.number().nonnegative(),
    max_min_achtereen: z.number().nonnegative(),
    max_per_uur: z.number().nonnegative(),
    max: z.number().nonnegative(),
    max_km: z.number().nonnegative(),
    max_db: z.number().nonnegative(),
    max_cm: z.number().nonnegative(),
    min_c: z.number(),
    max_c: z.number(),
    niet: z.array(z.string()),
    code: z.union([z.number(), z.array(z.number())]),
  })
  .partial();
export type Maat = z.infer<typeof maatSchema>;

/** A key of a measure that holds one number. */
export type Getalsleutel = Exclude<keyof Maat, 'niet' | 'code'>;

/** Every such key, in the order in which numbers are told. */
export const GETALSLEUTELS: readonly Getalsleutel[] = [
  'max_kg',
  'max_n',
  'max_uur',
  'max_min',
  'max_min_achtereen',
  'max_per_uur',
  'max',
  'max_km',
  'max_db',
  'max_cm',
  'min_c',
  'max_c',
];

/** What a person can do at most on one item. */
export type Limiet = Maat;

/** What a vacancy asks on one item; `niveau` is the level of the item's own scale that it asks. */
export const eiswaardeSchema = maatSchema.extend({ niveau: z.number().optional() });
export type Eiswaarde = z.infer<typeof eiswaardeSchema>;
