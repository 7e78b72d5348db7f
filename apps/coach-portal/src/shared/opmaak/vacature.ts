import type { Salaris } from '@passend/domain';
import { vacaturefeiten as feiten, loonperiode } from '../teksten/vacaturefeiten.js';
import { getal, maat } from './getal.js';
import { LANDSTAAL } from './landstaal.js';

interface Bereik {
  readonly min: number | null;
  readonly max: number | null;
}

/** Hours a week, as `24-32 uur`; null when the vacancy does not say. */
export function urenTekst(uren: Bereik): string | null {
  const bereik = bereikTekst(uren, maat);
  return bereik === null ? null : feiten.uren(bereik);
}

/** Pay, as `€ 2.600-3.100 per maand`; null when the vacancy does not say. */
export function salarisTekst(salaris: Salaris | null): string | null {
  if (salaris === null) return null;
  const teken = salaris.valuta === 'EUR' ? '€' : salaris.valuta;
  const bereik = bereikTekst(salaris, bedrag, `${teken}\u00a0`);
  return bereik === null ? null : `${bereik} ${loonperiode[salaris.periode]}`;
}

/** A straight line in whole kilometres; null when a place is unknown. */
export function afstandTekst(km: number | null): string | null {
  if (km === null) return null;
  return km < 1 ? feiten.minderDanEenKm : `${getal(km)} km`;
}

function bereikTekst(
  { min, max }: Bereik,
  schrijf: (waarde: number) => string,
  ervoor = '',
): string | null {
  if (min !== null && max !== null && min !== max)
    return `${ervoor}${schrijf(min)}\u2013${schrijf(max)}`;
  if (min !== null && max !== null) return `${ervoor}${schrijf(min)}`;
  if (min !== null) return feiten.vanaf(`${ervoor}${schrijf(min)}`);
  if (max !== null) return feiten.tot(`${ervoor}${schrijf(max)}`);
  return null;
}

function bedrag(waarde: number): string {
  if (Number.isInteger(waarde)) return getal(waarde);
  return new Intl.NumberFormat(LANDSTAAL, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(waarde);
}
