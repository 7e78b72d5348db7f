import { lui } from '@passend/domain';
import { LEXICON } from '../../lexicon/lexicon.js';
import type { Regel, Samen } from '../../lexicon/regel.js';
import { maakPatroon } from '../patroon.js';

/** A rule over classes of words, with the search of each class. */
export interface Samenregel {
  readonly regel: Regel;
  readonly samen: Samen;
  readonly delen: readonly RegExp[];
  readonly zonder: RegExp | null;
}

/** One search per class of words, whichever rules share it. */
export const begripzoekers = lui((): ReadonlyMap<string, RegExp> => {
  const klassen = LEXICON.flatMap(({ samen }) => samen?.delen ?? []);
  return new Map([...new Set(klassen)].map((klasse) => [klasse, maakPatroon([klasse])]));
});

/** The rules over classes of words, in the order of the lexicon. */
export const samenregels = lui((): readonly Samenregel[] =>
  LEXICON.flatMap((regel) =>
    regel.samen === undefined ? [] : [maakSamenregel(regel, regel.samen)],
  ),
);

function maakSamenregel(regel: Regel, samen: Samen): Samenregel {
  const delen = samen.delen.flatMap((klasse) => begripzoekers().get(klasse) ?? []);
  return {
    regel,
    samen,
    delen,
    zonder: samen.zonder === undefined ? null : maakPatroon([samen.zonder]),
  };
}
