import { alle, type Eiswaarde, type ItemSlug, lui } from '@passend/domain';
import {
  BOVENGRENS,
  DAGDELEN,
  ERNA_ONTKEND,
  GEEN_DAG,
  MEER_DAN,
  ONDERGRENS,
  PER_DAG,
} from '../../lexicon/samen/dagtijd.js';
import { leesMaat } from '../maten.js';
import { maakPatroon } from '../patroon.js';
import type { Segment } from '../segmenten.js';

/** For how much of a day a clause says that something goes on. */
export interface Dagtijd {
  readonly uren: number;
  readonly soort: 'hoogstens' | 'minstens' | 'precies';
  /** The words that say so; offsets are those of the clause. */
  readonly delen: readonly Segment[];
}

const zoekers = lui(() => ({
  delen: DAGDELEN.map(([patroon, uren]) => ({ zoeker: maakPatroon([patroon]), uren })),
  hoogstens: maakPatroon([`${BOVENGRENS}(?: (?:een|zo'n|ongeveer|about|an))? <duur>`]),
  hoogstensVerder: maakPatroon([`${BOVENGRENS}(?: (?!of |and |or )[\\p{L}']+){1,4} <duur>`]),
  nietMeer: maakPatroon([`${MEER_DAN} <duur>`]),
  ontkend: maakPatroon([ERNA_ONTKEND]),
  minstens: maakPatroon([`${ONDERGRENS}(?: (?:een|zo'n))? <duur>`]),
  duur: maakPatroon(['<duur>']),
  perDag: maakPatroon([PER_DAG]),
  anders: maakPatroon([GEEN_DAG]),
}));

/**
 * Reads for how much of a day something goes on, from the words of a clause in whatever order. An
 * upper bound beats the part of the day that is named beside it ("over de hele dag hooguit een uur").
 * @returns null when the clause does not tell
 */
export function leesDagtijd(clausule: string): Dagtijd | null {
  return leesDuur(clausule) ?? leesDeel(clausule);
}

function leesDuur(clausule: string): Dagtijd | null {
  const { hoogstens, hoogstensVerder, nietMeer, ontkend, minstens, duur, perDag, anders } =
    zoekers();
  if (eerste(anders, clausule) !== null) return null;
  const meer = eerste(nietMeer, clausule);
  const nee = meer === null ? null : eerste(ontkend, clausule, meer.tot);
  if (meer !== null && nee !== null) return maak(clausule, 'hoogstens', [meer, nee]);
  const boven = eerste(hoogstens, clausule) ?? eerste(hoogstensVerder, clausule);
  if (boven !== null) return maak(clausule, 'hoogstens', [boven]);
  const onder = eerste(minstens, clausule);
  if (onder !== null) return maak(clausule, 'minstens', [onder]);
  const los = eerste(duur, clausule);
  if (los === null) return null;
  const dag = eerste(perDag, clausule);
  return dag === null ? maak(clausule, 'minstens', [los]) : maak(clausule, 'precies', [los]);
}

function leesDeel(clausule: string): Dagtijd | null {
  for (const { zoeker, uren } of zoekers().delen) {
    const deel = eerste(zoeker, clausule);
    if (deel !== null) return { uren, soort: 'precies', delen: [deel] };
  }
  return null;
}

function maak(
  clausule: string,
  soort: Dagtijd['soort'],
  delen: readonly Segment[],
): Dagtijd | null {
  const [{ van, tot } = { van: 0, tot: 0 }] = delen;
  const uren = leesMaat(clausule.slice(van, tot), 'max_min');
  return uren === null || uren > LANGSTE_DAG ? null : { uren: uren / 60, soort, delen };
}

/** In minutes: longer is no part of a day. */
const LANGSTE_DAG = 12 * 60;

function eerste(zoeker: RegExp, clausule: string, vanaf = 0): Segment | null {
  const vondst = alle(zoeker, clausule).find(({ index }) => index >= vanaf);
  return vondst === undefined ? null : { van: vondst.index, tot: vondst.index + vondst[0].length };
}

/** What that asks: all of the day is no limit at all. A working day counts its hours in `max`. */
export function waardeVan({ uren }: Dagtijd, item: ItemSlug | undefined): Eiswaarde {
  if (item === 'uren_dag') return { max: uren };
  return uren >= HELE_DAG ? { niveau: 0, max_uur: uren } : { max_uur: uren };
}

/** From here on it is most of a working day. */
const HELE_DAG = 6;
