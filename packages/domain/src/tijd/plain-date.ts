import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const VORM = /^\d{4}-\d{2}-\d{2}$/u;

/** A calendar day as `2026-01-05`, in Europe/Amsterdam; never a moment in time. */
export const plainDateSchema = z
  .string()
  .regex(VORM, 'Gebruik een datum als 2026-01-05.')
  .refine(isRealDay, 'Deze datum bestaat niet.');

/** A calendar day as text, `2026-01-05`. */
export type PlainDate = string;

/** A day in our form is checked by hand: dates are most of what is read, and a calendar is slow. */
function isRealDay(text: string): boolean {
  if (VORM.test(text)) return hasDay(text);
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}

/** Leap days of the Gregorian calendar, which ISO 8601 follows backwards as well. */
function hasDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const days = DAYS[month - 1];
  if (days === undefined || day < 1) return false;
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (leap ? 29 : days);
}
