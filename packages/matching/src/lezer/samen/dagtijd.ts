import { alle, type Eiswaarde, type ItemSlug, lui } from '@passend/domain';
import {
  BOVENGRENS,
  DAGDELEN,
  ERNA_ONTKEND,
  GEEN_DAG,
  KEREN,
  MEER_DAN,
  OM_DE,
  ONDERGRENS,
  PER_DAG,
  PER_UUR,
  UUR_VOOROP,
} from '../../lexicon/samen/dagtijd.js';
import { leesGetal } from '../getalwoorden.js';
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
  keren: maakPatroon([
    `<getal> ${KEREN}(?: (?:per|op een|in een|in iedere|in elke|a|each) (?:werk)?(?:dag|dienst|day|shift))?(?: (?:van|a|of|for|lang)){0,1}(?: (?:ruim|ongeveer|zo.n|een|about))* <duur>`,
  ]),
  perUur: maakPatroon([`<duur> ${PER_UUR}`, `${UUR_VOOROP} (?:\\p{L}+ ){0,3}(?:<duur>)`]),
  omDe: maakPatroon([`${OM_DE} <duur> (?:\\p{L}+ ){0,6}?(?:van |for )?(?:<duur>)`]),
  getal: maakPatroon(['<getal>']),
  perDag: maakPatroon([PER_DAG]),
  anders: maakPatroon([GEEN_DAG]),
}));

/**
 * Reads for how much of a day something goes on, from the words of a clause in whatever order. An
 * upper bound beats the part of the day that is named beside it ("over de hele dag hooguit een uur").
 * @returns null when the clause does not tell
 */
export function leesDagtijd(clausule: string): Dagtijd | null {
  return leesSom(clausule) ?? leesDuur(clausule) ?? leesDeel(clausule);
}

/** "Vier rondes van drie kwartier", "elk uur tien minuten": the times together. */
export function leesSom(clausule: string): Dagtijd | null {
  const { keren, perUur, omDe, getal } = zoekers();
  const tussen = eerste(omDe, clausule);
  if (tussen !== null)
    return som(clausule, tussen, ([om = 0, lengte = 0]) => (UREN_PER_DAG * 60 * lengte) / om);
  const uur = eerste(perUur, clausule);
  if (uur !== null) return som(clausule, uur, ([lengte = 0]) => UREN_PER_DAG * lengte);
  const maal = eerste(keren, clausule);
  if (maal === null) return null;
  const aantal = eerste(getal, clausule, maal.van);
  const keer = aantal === null ? null : leesGetal(clausule.slice(aantal.van, aantal.tot));
  return som(clausule, maal, (tijden) => (keer ?? 0) * (tijden.at(-1) ?? 0));
}

function som(
  clausule: string,
  deel: Segment,
  reken: (tijden: readonly number[]) => number,
): Dagtijd | null {
  const woorden = clausule.slice(deel.van, deel.tot);
  const tijden = [...alle(zoekers().duur, woorden)].map(([tijd]) => leesMaat(tijd, 'max_min') ?? 0);
  const minuten = reken(tijden);
  if (!(minuten > 0 && minuten <= LANGSTE_DAG)) return null;
  return { uren: Math.round(minuten) / 60, soort: 'precies', delen: [deel] };
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

const UREN_PER_DAG = 8;
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
