import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const VORM = /^\d{4}-\d{2}-\d{2}$/u;

/** A calendar day as `2026-01-05`, in Europe/Amsterdam; never a moment in time. */
export const plainDateSchema = z
  .string()
  .regex(VORM, 'Gebruik een datum als 2026-01-05.')
  .refine(isRealDay, 'Deze datum bestaat niet.');

/** A calendar day as text, `2026-01-05`. */
export type PlainDate = string;

/** A day in our form is asked of `Date`: dates are most of what is read, and a calendar is slow. */
function isRealDay(text: string): boolean {
  if (VORM.test(text)) return isDayOfUtc(text);
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** A day that does not exist is moved to the next month, or is no moment at all. */
function isDayOfUtc(text: string): boolean {
  const moment = Date.parse(text);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(text);
}
