import type { Salaris } from '@passend/domain';

export type Periode = Salaris['periode'];

/**
 * What one person can earn in a period, in euros, wide on both sides: below lies a placeholder or
 * an amount in another unit, above a budget or a turnover. Own choice, 2026: the statutory minimum
 * is near 15 an hour, halved for youth rates and small hours.
 */
const GRENZEN: Readonly<Record<Periode, readonly [laag: number, hoog: number]>> = {
  uur: [4, 250],
  dag: [30, 2500],
  week: [80, 8000],
  vier_weken: [200, 18_500],
  maand: [200, 20_000],
  jaar: [3000, 500_000],
};
/** A range wider than this says nothing ("1 - 1.000.000"). */
const MAX_VERHOUDING = 6;

const EENHEDEN: readonly (readonly [RegExp, Periode])[] = [
  [/^(?:per )?(?:hour|hourly|hr|h|uur|uurloon|p\/?u|stunde|heure|hora)/iu, 'uur'],
  [
    /^(?:per )?(?:4[ -]?weeks?|four[ _-]?week(?:ly|s)?|4[ -]?weken|vier[ _-]?weken|periode)/iu,
    'vier_weken',
  ],
  [/^(?:per )?(?:day|daily|dag|tag|jour)/iu, 'dag'],
  [/^(?:per )?(?:week|weekly|wk|woche|semaine)/iu, 'week'],
  [/^(?:per )?(?:month|monthly|mon|mnd|maand|maandelijks|p\/?m|monat|mois)/iu, 'maand'],
  [
    /^(?:per )?(?:year|yearly|annual|annually|annum|yr|jaar|jaarlijks|p\/?j|jahr|an\b|année)/iu,
    'jaar',
  ],
];
/** Without a unit only amounts that can be one thing are taken (bands that do not touch). */
const ZONDER_EENHEID: readonly (readonly [laag: number, hoog: number, Periode])[] = [
  [12, 60, 'uur'],
  [1400, 9999, 'maand'],
  [22_000, 250_000, 'jaar'],
];

/** The period behind a unit in any language, null when unknown. */
export function leesPeriode(eenheid: string | null): Periode | null {
  const schoon = (eenheid ?? '').replace(/^https?:\/\/schema\.org\//u, '').trim();
  return EENHEDEN.find(([patroon]) => patroon.test(schoon))?.[1] ?? null;
}

/**
 * Builds a Salaris when it can be true.
 * @param periode null when the source gives no unit
 */
export function maakSalaris(
  laag: number | null,
  hoog: number | null,
  periode: Periode | null,
  valuta: string,
): Salaris | null {
  const [min, max] = opVolgorde(nietNul(laag), nietNul(hoog));
  const eenheid = periode ?? eenheidBij(max ?? min);
  if (eenheid === null || (min === null && max === null)) return null;
  const schaal = duizendtal(max ?? min ?? 0, eenheid);
  const salaris = { min: maal(min, schaal), max: maal(max, schaal), periode: eenheid, valuta };
  return isMogelijk(salaris) ? salaris : null;
}

function nietNul(bedrag: number | null): number | null {
  return bedrag === null || bedrag <= 0 ? null : bedrag;
}

function opVolgorde(a: number | null, b: number | null): readonly [number | null, number | null] {
  return a !== null && b !== null && a > b ? [b, a] : [a, b];
}

function eenheidBij(bedrag: number | null): Periode | null {
  if (bedrag === null) return null;
  return ZONDER_EENHEID.find(([laag, hoog]) => bedrag >= laag && bedrag <= hoog)?.[2] ?? null;
}

/** "2.5" a month and "75.00" a year lost their thousands on the way: no other reading is possible. */
function duizendtal(bedrag: number, periode: Periode): number {
  if (periode === 'jaar' && bedrag >= 12 && bedrag <= 400) return 1000;
  if (periode === 'maand' && bedrag >= 1.2 && bedrag < 10) return 1000;
  return 1;
}

function maal(bedrag: number | null, schaal: number): number | null {
  return bedrag === null ? null : Math.round(bedrag * schaal * 100) / 100;
}

function isMogelijk({ min, max, periode }: Salaris): boolean {
  const [laag, hoog] = GRENZEN[periode];
  const binnen = [min, max].every(
    (bedrag) => bedrag === null || (bedrag >= laag && bedrag <= hoog),
  );
  const smal = min === null || max === null || max / min <= MAX_VERHOUDING;
  return binnen && smal;
}
