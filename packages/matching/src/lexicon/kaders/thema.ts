import type { Eiswaarde, ItemSlug } from '@passend/domain';
import type { Regel } from '../regel.js';

/** Words of everyday speech that belong to a load; said, they tell nothing. */
export interface Thema {
  readonly id: string;
  readonly items: readonly ItemSlug[];
  readonly woorden: readonly string[];
  /** Denied, or done by somebody else. */
  readonly wel: string;
  readonly niet: string;
  readonly bij?: 'kader' | 'altijd';
  /** The kinds that are meant, of an item that has kinds. */
  readonly waarde?: Eiswaarde;
}

const ZEKERHEID = 0.4;
const ZEKERHEID_ONTKEND = 0.75;

export function maakThemaregel(thema: Thema): Regel {
  const { id, items, woorden, waarde, wel, niet, bij = 'kader' } = thema;
  return {
    id,
    items,
    patronen: woorden,
    alleenOntkend: bij,
    ...(waarde === undefined ? {} : { waarde }),
    aard: 'omstandigheid',
    zekerheid: ZEKERHEID,
    zekerheidOntkend: ZEKERHEID_ONTKEND,
    voorbeelden: { wel: [wel], niet: [niet] },
  };
}
