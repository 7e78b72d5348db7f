import { LANDSTAAL } from './landstaal.js';

const heel = new Intl.NumberFormat(LANDSTAAL, { maximumFractionDigits: 0 });
const eenDecimaal = new Intl.NumberFormat(LANDSTAAL, { maximumFractionDigits: 1 });

/** A count as `1.204`. */
export function getal(waarde: number): string {
  return heel.format(waarde);
}

/** A measure with at most one decimal, as `7,5`. */
export function maat(waarde: number): string {
  return eenDecimaal.format(waarde);
}

/** A share of 0 to 1 in whole hundredths, as `83`; what is not quite everything is never 100. */
export function honderdste(deel: number): string {
  if (deel < 1 && deel > 0.99) return '99';
  return heel.format(Math.round(Math.min(1, Math.max(0, deel)) * 100));
}

/** `1 vacature`, `12 vacatures`. */
export function aantal(hoeveel: number, enkelvoud: string, meervoud: string): string {
  return `${getal(hoeveel)} ${hoeveel === 1 ? enkelvoud : meervoud}`;
}
