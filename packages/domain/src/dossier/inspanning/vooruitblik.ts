import { plusDagen } from '../../tijd/dagen.js';
import { maandagVan } from '../../tijd/maandag-van.js';
import type { PlainDate } from '../../tijd/plain-date.js';
import type { Teller } from '../../wvp/teller.js';
import { type Normbasis, weeknormVan } from './weeknorm.js';
import { type Inspanningsweek, wekenTussen } from './weken.js';

/** Weeks of illness towards which is looked ahead: the UWV writes in 88, the RIV is complete in 91. */
export const VOORUITBLIK_WEKEN = [88, 91] as const;
/** Pace is read from so many of the last weeks that asked something. */
const TEMPO_WEKEN = 12;
/** From fewer weeks no pace can be read. */
const MINSTE_WEKEN = 4;

/** From a lowest to a highest number; never one number. */
export interface Reeks {
  readonly van: number;
  readonly tot: number;
}

export interface Vooruitblik {
  readonly week: (typeof VOORUITBLIK_WEKEN)[number];
  /** Last day of that week of illness. */
  readonly op: PlainDate;
  /** That day is past: the numbers are what was done. */
  readonly bereikt: boolean;
  /** Weeks that still ask something before it. */
  readonly wekenTeGaan: number;
  /** Null while there are too few weeks to see a pace. */
  readonly sollicitaties: Reeks | null;
  readonly activiteiten: Reeks | null;
  /** What the norm asks from the beginning until then. */
  readonly norm: Reeks;
}

/**
 * Looks ahead at the pace of the last weeks that asked something. The range is the pace with one
 * standard deviation of a counted number at either side (the root of the count), so that few and
 * irregular weeks give a wide range. It says what would be there, not what that is worth.
 */
export function vooruitblikVan(
  weken: readonly Inspanningsweek[],
  basis: Normbasis,
  teller: Teller,
  vandaag: PlainDate,
): readonly Vooruitblik[] {
  return VOORUITBLIK_WEKEN.map((week) => {
    const op = teller.datumVan(week * 7);
    const bereikt = op < vandaag;
    const tot = bereikt ? weken.filter(({ maandag }) => maandag <= op) : weken;
    const komend = komendeWeken(vandaag, op, basis);
    const blik = (tel: (week: Inspanningsweek) => number) =>
      reeksVan(tot, tel, bereikt ? 0 : komend.length);
    return {
      week,
      op,
      bereikt,
      wekenTeGaan: komend.length,
      sollicitaties: blik(({ sollicitaties }) => sollicitaties.aantal),
      activiteiten: blik(({ activiteiten }) => activiteiten.aantal),
      norm: telNorm([...tot.map(({ norm }) => norm), ...komend]),
    };
  });
}

/** Norms of the weeks after this one that ask something. */
function komendeWeken(vandaag: PlainDate, op: PlainDate, basis: Normbasis) {
  const vanaf = plusDagen(maandagVan(vandaag), 7);
  return wekenTussen(vanaf, op)
    .map((maandag) => weeknormVan(maandag, basis))
    .filter(({ vraagt }) => vraagt);
}

function reeksVan(
  weken: readonly Inspanningsweek[],
  tel: (week: Inspanningsweek) => number,
  komend: number,
): Reeks | null {
  const gedaan = som(weken.map(tel));
  if (komend === 0) return { van: gedaan, tot: gedaan };
  const recent = weken.filter(({ loopt, norm }) => !loopt && norm.vraagt).slice(-TEMPO_WEKEN);
  if (recent.length < MINSTE_WEKEN) return null;
  const aantal = som(recent.map(tel));
  const speling = Math.sqrt(aantal + 1);
  const laag = Math.max(0, aantal - speling) / recent.length;
  const hoog = (aantal + speling) / recent.length;
  return { van: gedaan + Math.floor(laag * komend), tot: gedaan + Math.ceil(hoog * komend) };
}

/** What norms ask together, rounded to whole sollicitaties. */
function telNorm(normen: readonly Inspanningsweek['norm'][]): Reeks {
  const gevraagd = normen.flatMap((norm) => (norm.vraagt ? [norm] : []));
  return {
    van: Math.floor(som(gevraagd.map(({ minste }) => minste))),
    tot: Math.ceil(som(gevraagd.map(({ meeste }) => meeste))),
  };
}

const som = (getallen: readonly number[]): number => getallen.reduce((a, b) => a + b, 0);
