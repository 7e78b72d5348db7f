import { alleVan, type Zoeker, Zoektekst } from '@passend/domain';
import type { Regel } from '../lexicon/regel.js';
import { clausuleOp, splitsClausules } from './clausule.js';
import { type Stuk, zoekStuk } from './stukken.js';
import type { Leesplek } from './werktekst.js';

/** Words that a rule found; `van` is an offset in the whole text. */
export interface Treffer {
  readonly van: number;
  readonly woorden: string;
}

/**
 * What a rule finds, clause by clause. A match that runs on into the next clause says something of
 * neither; there the rule looks again in each of the two.
 * @param bron the reading of the piece that is searched
 */
export function binnenClausules(
  regel: Regel,
  zoekers: readonly Zoeker[],
  bron: Zoektekst,
  { norm, stuk }: Pick<Leesplek, 'norm'> & { readonly stuk: Stuk },
): readonly Treffer[] {
  const treffers: Treffer[] = [];
  const { tekst } = bron;
  let vanaf = 0;
  while (vanaf < tekst.length) {
    const begin = vanaf;
    vanaf = tekst.length;
    const rest = begin === 0 ? bron : new Zoektekst(tekst.slice(begin));
    for (const { index, 0: woorden } of alleVan(zoekers, rest)) {
      const van = stuk.van + begin + index;
      const einde = eindeClausule(norm, stuk, van);
      if (van + woorden.length <= einde || magVerder(regel, woorden)) {
        treffers.push({ van, woorden });
        continue;
      }
      const knip = einde - stuk.van;
      const binnen = alleVan(zoekers, new Zoektekst(tekst.slice(begin + index, knip)));
      treffers.push(...binnen.map((een) => ({ van: van + een.index, woorden: een[0] })));
      vanaf = knip;
      break;
    }
  }
  return treffers;
}

function eindeClausule(norm: string, stuk: Stuk, plek: number): number {
  const segment = zoekStuk(stuk.segmenten, plek);
  if (segment === null) return stuk.tot;
  return (clausuleOp(splitsClausules(norm, segment), plek) ?? segment).tot;
}

/** "Hoe je het doet, bepaal je zelf": the subordinate clause is the object of the next one. */
const OPENT_BIJZIN = /^(?:hoe|wat|waar|wanneer|welke?|wie|of) /u;

function magVerder(regel: Regel, woorden: string): boolean {
  return regel.getal !== undefined || OPENT_BIJZIN.test(woorden);
}
