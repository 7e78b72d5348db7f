import { plaatsenVersie } from '@passend/domain';
import { beroepenVersie } from './beroepen/index.js';
import { LEXICON_VERSIE } from './lexicon/lexicon.js';
import { ENGINE_VERSIE } from './versie.js';

/** Everything that decided a result beside the person and the vacancy. */
export interface Versies {
  readonly engine: string;
  readonly lexicon: string;
  /** The table of places, with the postcode file in use when there is one. */
  readonly plaatsen: string;
  /** Hash of the imported file of occupations; null for the built-in table alone. */
  readonly beroepen: string | null;
}

/** The versions in use now; they can change when a process starts with other files. */
export function versies(): Versies {
  return {
    engine: ENGINE_VERSIE,
    lexicon: LEXICON_VERSIE,
    plaatsen: plaatsenVersie(),
    beroepen: beroepenVersie(),
  };
}

/** For a column that keeps one text: the engine, with the imported file when there is one. */
export function engineMetBestanden({ engine, beroepen }: Versies): string {
  return beroepen === null ? engine : `${engine}+${beroepen}`;
}
