import type { Eiswaarde, ItemSlug } from '@passend/domain';
import type { Regel } from '../regel.js';

/** Many ways to say one thing: a rule in which only what differs is written. */
interface Breed extends Pick<Regel, 'getal' | 'minstens' | 'sterkte' | 'gaatVoor' | 'ookInAanbod'> {
  readonly id: string;
  readonly items: readonly ItemSlug[];
  readonly patronen: readonly string[];
  readonly zekerheid?: number;
  readonly aard?: Regel['aard'];
  readonly wel: readonly string[];
  readonly niet: readonly string[];
}

const ZEKERHEID = 0.7;
/** Enough to outweigh a hint of the load. */
const ZEKERHEID_AFWEZIG = 0.72;

/** Words that say the load is not there. */
export function afwezig({ wel, niet, ...breed }: Breed, soorten?: readonly string[]): Regel {
  return {
    aard: 'genoemd',
    zekerheid: ZEKERHEID_AFWEZIG,
    ...breed,
    waarde: 'afwezig',
    ...(soorten === undefined ? {} : { afwezigeSoorten: soorten }),
    voorbeelden: { wel, niet },
  };
}

/** Words that ask a load: all of it unless a value is given; null asks it without a measure. */
export function gevraagd(
  { wel, niet, ...breed }: Breed,
  waarde: Eiswaarde | null = { niveau: 0 },
): Regel {
  return {
    aard: 'genoemd',
    zekerheid: ZEKERHEID,
    ...breed,
    ...(breed.getal === undefined && waarde !== null ? { waarde } : {}),
    voorbeelden: { wel, niet },
  };
}
