import { leesUren, type UrenBereik, type UrenVermelding } from '@passend/domain';
import type { Eis } from '../types.js';

const WERKDAGEN = 5;
const ZEKERHEID_UREN = 0.9;
const ZEKERHEID_WOORD = 0.75;

/**
 * The working hours as demands: the lowest hours that the text allows. When the text gives only an
 * upper bound, that bound is asked at most, which is noted as incidental.
 */
export function leesUrenEisen(tekst: string): readonly Eis[] {
  const uren = leesUren(tekst);
  if (uren.vermeldingen.some((vermelding) => isDienstduur(tekst, vermelding))) return [];
  const week = uren.vermeldingen.filter(({ per }) => per === 'week');
  const dag = uren.vermeldingen.filter((vermelding) => isDagduur(vermelding));
  return [
    ...maakEisen('uren_week', uren, week),
    ...maakEisen('uren_dag', (dag.length > 0 ? uren.dag : null) ?? ONBEKEND, dag),
    ...dagUitWeek(uren, week, dag),
  ];
}

const ONBEKEND = { min: null, max: null } as const;

/** "Vrijdag van 8.00" is a time of the day and no working day of eight hours. */
function isDagduur({ per, bewijs }: UrenVermelding): boolean {
  return per === 'dag' && !/\d[.:]\d{2}/u.test(bewijs);
}

/** "Diensten duren 12 uur" is no week of twelve hours. */
function isDienstduur(tekst: string, { van, per }: UrenVermelding): boolean {
  return (
    per === 'week' &&
    /(?:duren|duurt|last) (?:\p{L}+ )?$/u.test(tekst.slice(Math.max(0, van - 30), van))
  );
}

function maakEisen(
  item: 'uren_week' | 'uren_dag',
  bereik: UrenBereik,
  vermeldingen: readonly UrenVermelding[],
): readonly Eis[] {
  const laagste = bereik.min ?? bereik.max;
  const bron = kiesBron(vermeldingen, bereik);
  if (bron === undefined) return [];
  const plek = {
    van: bron.van,
    tot: bron.tot,
    bewijs: bron.bewijs,
    item,
    aard: 'genoemd',
    ontkend: false,
  } as const;
  if (laagste === null)
    return [{ ...plek, waarde: null, sterkte: 'vereist', zekerheid: 0.5, regel: 'uren-02' }];
  const zekerheid =
    bron.soort === 'uren' || bron.soort === 'fte' ? ZEKERHEID_UREN : ZEKERHEID_WOORD;
  const sterkte = bereik.min === null ? 'incidenteel' : 'vereist';
  return [{ ...plek, waarde: { max: laagste }, sterkte, zekerheid, regel: 'uren-01' }];
}

/** The mention that gives the lowest hours, else the first. */
function kiesBron(
  vermeldingen: readonly UrenVermelding[],
  { min, max }: UrenBereik,
): UrenVermelding | undefined {
  return (
    vermeldingen.find((vermelding) => min !== null && vermelding.min === min) ??
    vermeldingen.find((vermelding) => max !== null && vermelding.max === max) ??
    vermeldingen[0]
  );
}

/** Thirty-two hours a week are at least 6.4 a day, however they are spread over five days. */
function dagUitWeek(
  week: UrenBereik,
  perWeek: readonly UrenVermelding[],
  perDag: readonly UrenVermelding[],
): readonly Eis[] {
  const bron = kiesBron(perWeek, week);
  if (perDag.length > 0 || week.min === null || bron === undefined) return [];
  const plek = {
    van: bron.van,
    tot: bron.tot,
    bewijs: bron.bewijs,
    item: 'uren_dag',
    aard: 'omstandigheid',
  } as const;
  const basis = { ...plek, sterkte: 'vereist', ontkend: false, regel: 'uren-03' } as const;
  return [
    { ...basis, waarde: { max: week.min / WERKDAGEN }, zekerheid: 0.65 },
    { ...basis, waarde: null, zekerheid: 0.5 },
  ];
}
