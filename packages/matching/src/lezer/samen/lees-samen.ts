import { alle } from '@passend/domain';
import type { Eis } from '../../types.js';
import { splitsClausules } from '../clausule.js';
import { heeftOntkenning } from '../ontkenning.js';
import { leesTreffer, type Zoekplek } from '../pas-regel-toe.js';
import type { Segment } from '../segmenten.js';
import { OVERAL } from '../vondst.js';
import { type Samenregel, samenregels } from './begripzoekers.js';
import { leesDagtijd, waardeVan } from './dagtijd.js';

/**
 * Reads clauses by the classes of words that they hold together, in whatever order ("met de hand snij
 * je kaas, de hele dag door"). One pass over the clauses of each piece; every class is searched once
 * in a clause.
 */
export function leesSamen(plekken: readonly Zoekplek[], tekst: string): readonly Eis[] {
  return plekken.flatMap((plek) => {
    const { stuk } = plek;
    const mogelijk = samenregels().filter(({ delen }) =>
      delen.every((deel) => stuk.raam.kan(deel)),
    );
    if (mogelijk.length === 0) return [];
    if (plek.functie().tekst === '') return [];
    return stuk.segmenten.flatMap((segment) => leesSegment(mogelijk, segment, plek, tekst));
  });
}

function leesSegment(
  regels: readonly Samenregel[],
  segment: Segment,
  plek: Zoekplek,
  tekst: string,
): readonly Eis[] {
  const clausules = splitsClausules(plek.norm, segment);
  const perZin = regels.filter(({ samen }) => samen.inZin === true);
  const perClausule = regels.filter(({ samen }) => samen.inZin !== true);
  return [
    ...clausules.flatMap((clausule) => leesStukje(perClausule, clausule, plek, tekst)),
    ...leesStukje(perZin, segment, plek, tekst),
  ];
}

function leesStukje(
  regels: readonly Samenregel[],
  { van, tot }: Segment,
  plek: Zoekplek,
  tekst: string,
): readonly Eis[] {
  const begin = van - plek.stuk.van;
  const woorden = plek.functie().tekst.slice(begin, begin + tot - van);
  const bekend = new Map<RegExp, readonly Segment[]>();
  const vind = (deel: RegExp): readonly Segment[] => {
    const vondsten = bekend.get(deel) ?? zoekAlles(deel, woorden);
    bekend.set(deel, vondsten);
    return vondsten;
  };
  return regels.flatMap((regel) => {
    const delen = legNaastElkaar(regel.delen, vind);
    if (delen === null || (regel.zonder !== null && OVERAL.heeft(regel.zonder, woorden))) return [];
    return leesDelen(regel, delen, woorden, van, plek, tekst);
  });
}

function zoekAlles(deel: RegExp, woorden: string): readonly Segment[] {
  return alle(deel, woorden).map(({ index, 0: tekst }) => ({
    van: index,
    tot: index + tekst.length,
  }));
}

/** A place for each class, none over another; null when one has no place. */
function legNaastElkaar(
  delen: readonly RegExp[],
  vind: (deel: RegExp) => readonly Segment[],
): readonly Segment[] | null {
  const gelegd: Segment[] = [];
  for (const deel of delen) {
    const vrij = vind(deel).find(({ van, tot }) =>
      gelegd.every((ander) => tot <= ander.van || van >= ander.tot),
    );
    if (vrij === undefined) return null;
    gelegd.push(vrij);
  }
  return gelegd;
}

function leesDelen(
  { regel, samen }: Samenregel,
  delen: readonly Segment[],
  woorden: string,
  vanaf: number,
  plek: Zoekplek,
  tekst: string,
): readonly Eis[] {
  const tijd = samen.tijd === true ? leesDagtijd(woorden) : null;
  if (samen.tijd === true && tijd === null) return [];
  const alles = [...delen, ...(tijd?.delen ?? [])];
  const van = Math.min(...alles.map((deel) => deel.van));
  const tot = Math.max(...alles.map((deel) => deel.tot));
  const treffer = {
    van: vanaf + van,
    woorden: woorden.slice(van, tot),
    ontkend: heeftOntkenning(zonderDelen(woorden, { van, tot }, alles)),
    waarde: tijd === null ? (regel.waarde ?? null) : waardeVan(tijd, regel.items[0]),
  };
  const minstens = tijd?.soort === 'minstens' || regel.minstens === true;
  const eisen = leesTreffer({ ...regel, minstens }, treffer, plek, tekst);
  return tijd === null ? eisen : eisen.filter(({ ontkend }) => !ontkend);
}

/** What stands between the classes: a denial that is part of a class denies nothing else. */
function zonderDelen(woorden: string, { van, tot }: Segment, delen: readonly Segment[]): string {
  const gat = (tekst: string, deel: Segment) =>
    tekst.slice(0, deel.van) + '.'.repeat(deel.tot - deel.van) + tekst.slice(deel.tot);
  return delen.reduce(gat, woorden).slice(van, tot);
}
