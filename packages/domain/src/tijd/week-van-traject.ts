import { dagenTussen, plusDagen } from './dagen.js';
import type { PlainDate } from './plain-date.js';

const DAGEN_IN_WEEK = 7;

/**
 * The week of illness that a day falls in. The eerste ziektedag is counting day 1; week n runs from
 * D + 7(n - 1) to D + 7n - 1. Weeks count from that day: no calendar weeks, no months. Pauses are
 * not subtracted here.
 * Source: Wet WIA art. 23 and 25 (104 weeks), as UWV counts them.
 * @returns null for a day before the eerste ziektedag
 */
export function weekVanTraject(eersteZiektedag: PlainDate, datum: PlainDate): number | null {
  const dagen = dagenTussen(eersteZiektedag, datum);
  return dagen < 0 ? null : Math.floor(dagen / DAGEN_IN_WEEK) + 1;
}

/** First and last day of a week of illness. @param week 1 or higher */
export function dagenVanWeek(
  eersteZiektedag: PlainDate,
  week: number,
): { readonly van: PlainDate; readonly tot: PlainDate } {
  const van = plusDagen(eersteZiektedag, DAGEN_IN_WEEK * (week - 1));
  return { van, tot: plusDagen(van, DAGEN_IN_WEEK - 1) };
}
