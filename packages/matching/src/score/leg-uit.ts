import { itemVan } from '@passend/domain';
import { verwachtingBron } from '../beroepen/index.js';
import { vraagVoorWerkgever } from '../oordeel/vragen.js';
import type { Eis, Itemoordeel, Matchuitslag, Persoon, VacatureKenmerken } from '../types.js';
import { isOpen } from '../vragen/is-open.js';
import { scoreVacature } from './score-vacature.js';
import { type Urenverloop, urenverloop } from './urenverloop.js';

/** One limited item, explained for people. */
export interface FmlUitleg extends Itemoordeel {
  /** Dutch name of the item. */
  readonly naam: string;
  readonly niveau: number | null;
  /** The limit in the words of the document. */
  readonly limietTekst: string;
  /** The words of the vacancy that decided, with their place in title + line break + text. */
  readonly bewijs: string | null;
  readonly van: number | null;
  readonly tot: number | null;
  readonly regel: string | null;
  /** Where an expectation comes from that rests on the occupation alone. */
  readonly bron: string | null;
  /** What to ask the employer; null when the text is clear. */
  readonly vraag: string | null;
}

/** A result with its reasons. */
export interface Uitleg extends Omit<Matchuitslag, 'fml'> {
  /** Equal to the score of `scoreVacature`. */
  readonly total: number;
  readonly fml: readonly FmlUitleg[];
  readonly urenverloop: Urenverloop;
}

/**
 * Explains the score of one vacancy, by the same criteria that made it.
 * @param eisen the demands with their quotes, in the order of `kenmerken.eisen`; demands beyond them
 *   come from the source's fields and have no quote
 */
export function legUit(
  persoon: Persoon,
  kenmerken: VacatureKenmerken,
  eisen: readonly Eis[],
): Uitleg {
  const { fml, ...rest } = scoreVacature(persoon, kenmerken);
  const { beperkingen } = persoon.belastbaarheid;
  return {
    ...rest,
    total: rest.score,
    urenverloop: urenverloop(persoon, kenmerken),
    fml: fml.map((oordeel, i) => {
      const { niveau = null, tekst = '' } = beperkingen[i] ?? {};
      return {
        ...oordeel,
        niveau,
        limietTekst: tekst,
        ...citaat(oordeel, eisen),
        ...woorden(oordeel, kenmerken.beroep),
      };
    }),
  };
}

function citaat({ beslissend }: Itemoordeel, eisen: readonly Eis[]) {
  const eis = beslissend === null ? undefined : eisen[beslissend];
  return {
    bewijs: eis?.bewijs ?? null,
    van: eis?.van ?? null,
    tot: eis?.tot ?? null,
    regel: eis?.regel ?? null,
  };
}

function woorden(oordeel: Itemoordeel, beroep: string | null) {
  const { item, grondslag } = oordeel;
  return {
    naam: itemVan(item).naam,
    bron: grondslag === 'beroep' ? verwachtingBron(beroep, item) : null,
    vraag: isOpen(oordeel) ? vraagVoorWerkgever(item) : null,
  };
}
