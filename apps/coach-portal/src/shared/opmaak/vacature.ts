import type { Salaris } from '@passend/domain';
import { getal, maat } from './getal.js';

const PERIODE: Record<Salaris['periode'], string> = {
  uur: 'per uur',
  dag: 'per dag',
  week: 'per week',
  vier_weken: 'per 4 weken',
  maand: 'per maand',
  jaar: 'per jaar',
};

interface Bereik {
  readonly min: number | null;
  readonly max: number | null;
}

/** Hours a week, as `24-32 uur`; null when the vacancy does not say. */
export function urenTekst(uren: Bereik): string | null {
  const bereik = bereikTekst(uren, maat);
  return bereik === null ? null : `${bereik} uur`;
}

/** Pay, as `€ 2.600-3.100 per maand`; null when the vacancy does not say. */
export function salarisTekst(salaris: Salaris | null): string | null {
  if (salaris === null) return null;
  const teken = salaris.valuta === 'EUR' ? '€' : salaris.valuta;
  const bereik = bereikTekst(salaris, bedrag, `${teken}\u00a0`);
  return bereik === null ? null : `${bereik} ${PERIODE[salaris.periode]}`;
}

/** A straight line in whole kilometres; null when a place is unknown. */
export function afstandTekst(km: number | null): string | null {
  if (km === null) return null;
  return km < 1 ? 'minder dan 1 km' : `${getal(km)} km`;
}

function bereikTekst(
  { min, max }: Bereik,
  schrijf: (waarde: number) => string,
  ervoor = '',
): string | null {
  if (min !== null && max !== null && min !== max)
    return `${ervoor}${schrijf(min)}\u2013${schrijf(max)}`;
  if (min !== null && max !== null) return `${ervoor}${schrijf(min)}`;
  if (min !== null) return `vanaf ${ervoor}${schrijf(min)}`;
  if (max !== null) return `tot ${ervoor}${schrijf(max)}`;
  return null;
}

function bedrag(waarde: number): string {
  if (Number.isInteger(waarde)) return getal(waarde);
  return new Intl.NumberFormat('nl-NL', {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(waarde);
}
