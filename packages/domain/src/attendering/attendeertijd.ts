import { maandagVan } from '../tijd/maandag-van.js';
import type { PlainDate } from '../tijd/plain-date.js';
import { isVrijeDag } from '../wvp/werkdagen.js';
import type { Attendeerritme, Zoekopdracht } from './zoekopdracht.js';

/** From this time of the day on mail may come, and until that one. */
const OCHTEND = '08:00';
const AVOND = '19:00';

const NEDERLAND = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** A moment on the clock in the Netherlands: `2026-11-30 14:05`. Later is greater. */
export type LokaleTijd = string;

/** What the clock in the Netherlands says at a moment. */
export function lokaleTijd(moment: Date): LokaleTijd {
  return NEDERLAND.format(moment);
}

/** The calendar day of a moment in the Netherlands. */
export function dagVanTijd(tijd: LokaleTijd): PlainDate {
  return tijd.slice(0, 10);
}

/** Whether somebody wants no mail at this time. */
export function isStil(
  nu: LokaleTijd,
  { stilAvond, stilWeekend }: Pick<Zoekopdracht, 'stilAvond' | 'stilWeekend'>,
): boolean {
  const klok = nu.slice(11);
  if (stilAvond && (klok < OCHTEND || klok >= AVOND)) return true;
  return stilWeekend && isVrijeDag(dagVanTijd(nu));
}

/** One mail: which period it is of, and up to when what was found goes into it. */
export interface Attendeerperiode {
  /** Together with the receiver it names one mail: it goes once. */
  readonly sleutel: string;
  /** Null: all that waits. */
  readonly tot: LokaleTijd | null;
}

/**
 * The mail whose turn it is. What is found after the morning of a daily one waits for the next day, of
 * a weekly one for the next Monday; a morning that was missed is made up for later.
 */
export function attendeerperiode(ritme: Attendeerritme, nu: LokaleTijd): Attendeerperiode | null {
  const dag = dagVanTijd(nu);
  if (ritme === 'direct') return { sleutel: `direct ${nu.slice(0, 13)}`, tot: null };
  const begin = ritme === 'dagelijks' ? dag : maandagVan(dag);
  const tot = `${begin} ${OCHTEND}`;
  return nu < tot ? null : { sleutel: `${ritme} ${begin}`, tot };
}

/** Whether a search is paused on a day; a pause with a last day ends by itself after it. */
export function isGepauzeerd(
  { gepauzeerd, pauzeTot }: { readonly gepauzeerd: boolean; readonly pauzeTot: PlainDate | null },
  dag: PlainDate,
): boolean {
  return gepauzeerd && (pauzeTot === null || dag <= pauzeTot);
}
