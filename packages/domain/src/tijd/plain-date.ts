import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

/** A calendar day as `2026-01-05`, in Europe/Amsterdam; never a moment in time. */
export const plainDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, 'Gebruik een datum als 2026-01-05.')
  .refine(isRealDay, 'Deze datum bestaat niet.');

/** A calendar day as text, `2026-01-05`. */
export type PlainDate = string;

function isRealDay(text: string): boolean {
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}
