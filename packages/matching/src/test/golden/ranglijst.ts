import type { Marktuitslag } from '../../markt/index.js';
import { Marktindex } from '../../markt/index.js';
import { maakScorer } from '../../score/index.js';
import type { Itemoordeel, Matchuitslag, Persoon } from '../../types.js';
import type { Marktadvertentie } from './markt.js';

/** One vacancy of a pinned ranking. */
export interface Goudenrij {
  readonly plek: number;
  readonly vacature: string;
  readonly score: number;
  readonly uitkomst: string;
  /** Verdict per limited item, and of the zoekprofiel; `onbekend?overschrijdt` leans to an excess. */
  readonly oordelen: Readonly<Record<string, string>>;
}

/** What is pinned of one client. */
export interface Goudenlijst {
  readonly client: string;
  readonly stand: Readonly<Record<string, number>>;
  /** Mean score of the whole market: moves when anything outside the shown rows moves. */
  readonly gemiddelde: number;
  /** The top, and the adverts of his own case wherever they stand. */
  readonly rijen: readonly Goudenrij[];
}

const TOP = 20;
const CIJFERS = 6;

/** The market index with the whole fixed market. */
export function bouwMarkt(advertenties: readonly Marktadvertentie[]): Marktindex {
  const index = new Marktindex();
  for (const { id, kenmerken, land, eerstGezien } of advertenties) {
    index.zet({ id, kenmerken, land, eerstGezien });
  }
  return index;
}

/** The ranking of one client over the market, as it is pinned. */
export function maakGoudenlijst(
  client: string,
  persoon: Persoon,
  index: Marktindex,
  advertenties: readonly Marktadvertentie[],
): Goudenlijst {
  const uitslag = index.beoordeel(persoon);
  const alle = uitslag.top(advertenties.length);
  const scoor = maakScorer(persoon);
  const rijen = alle.flatMap(({ id }, plaats): Goudenrij[] => {
    const advertentie = advertenties[id];
    if (advertentie === undefined || (plaats >= TOP && advertentie.van !== client)) return [];
    return [naarRij(plaats + 1, advertentie.naam, scoor(advertentie.kenmerken))];
  });
  const som = alle.reduce((totaal, { score }) => totaal + score, 0);
  return { client, stand: standVan(uitslag), gemiddelde: rond(som / alle.length), rijen };
}

function standVan(uitslag: Marktuitslag): Readonly<Record<string, number>> {
  const { overwogen, past, mogelijk, afgevallen } = uitslag.stand();
  return { overwogen, past, mogelijk, afgevallen };
}

function naarRij(plek: number, vacature: string, uitslag: Matchuitslag): Goudenrij {
  const { score, uitkomst, fml, profiel, wensen } = uitslag;
  const oordelen = [
    ...fml.map((punt) => [punt.item, woord(punt)] as const),
    ...Object.entries(profiel),
    ...wensen.map(({ id, oordeel }) => [id, oordeel] as const),
  ];
  return { plek, vacature, score: rond(score), uitkomst, oordelen: Object.fromEntries(oordelen) };
}

function woord({ oordeel, richting, valtAf, bijStart }: Itemoordeel): string {
  const zacht = oordeel === 'overschrijdt' && !valtAf ? ' (zacht)' : '';
  const straks = bijStart === undefined ? '' : `, bij start ${bijStart}`;
  return `${oordeel}${richting === null ? '' : `?${richting}`}${zacht}${straks}`;
}

function rond(score: number): number {
  return Number(score.toFixed(CIJFERS));
}

/** One row a line, so that a change is one line of a diff. */
export function schrijfGoudenlijst({ rijen, ...kop }: Goudenlijst): string {
  const regels = rijen.map((rij) => `    ${JSON.stringify(rij)}`).join(',\n');
  const begin = JSON.stringify(kop, null, 2).replace(/\n\}$/u, '');
  return `${begin},\n  "rijen": [\n${regels}\n  ]\n}\n`;
}
