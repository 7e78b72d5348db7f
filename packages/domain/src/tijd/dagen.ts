import { Temporal } from 'temporal-polyfill';
import type { PlainDate } from './plain-date.js';

/** The day so many days later (or earlier, when negative). */
export function plusDagen(datum: PlainDate, dagen: number): PlainDate {
  return Temporal.PlainDate.from(datum).add({ days: dagen }).toString();
}

/** Days from one day to another; negative when the second is earlier. */
export function dagenTussen(van: PlainDate, tot: PlainDate): number {
  return Temporal.PlainDate.from(van).until(Temporal.PlainDate.from(tot), { largestUnit: 'day' })
    .days;
}

/** Whole months from one day to another; negative when the second is earlier. */
export function maandenTussen(van: PlainDate, tot: PlainDate): number {
  return Temporal.PlainDate.from(van).until(Temporal.PlainDate.from(tot), { largestUnit: 'month' })
    .months;
}

/** The same day of the month so many months later; the last day when that month is shorter. */
export function plusMaanden(datum: PlainDate, maanden: number): PlainDate {
  return Temporal.PlainDate.from(datum).add({ months: maanden }).toString();
}
