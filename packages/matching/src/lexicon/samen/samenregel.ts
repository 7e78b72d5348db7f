import type { Eiswaarde, ItemSlug } from '@passend/domain';
import type { Regel, Samen } from '../regel.js';

/** Words of several classes that together make a load, or take it away. */
export interface Samenstelling extends Samen {
  readonly id: string;
  readonly items: readonly ItemSlug[];
  /** What is asked; 'afwezig' when it is not there. Left out with `tijd`: the clause tells how long. */
  readonly waarde?: Eiswaarde | 'afwezig';
  /** More may be asked: it can exceed and never fit. */
  readonly minstens?: boolean;
  /** 'omstandigheid' when it follows from what is named. */
  readonly aard?: Regel['aard'];
  readonly zekerheid?: number;
  readonly wel: readonly string[];
  readonly niet: readonly string[];
}

/** Just enough to decide; whatever a phrase says is surer. */
const ZEKERHEID = 0.63;
/** A denial of words in any order is a direction and no answer. */
const ZEKERHEID_ONTKEND = 0.45;

export function maakRegel(samenstelling: Samenstelling): Regel {
  const { id, items, waarde, aard = 'genoemd', zekerheid = ZEKERHEID, wel, niet } = samenstelling;
  const { delen, zonder, inZin, tijd, metAnderen, minstens } = samenstelling;
  return {
    id,
    items,
    patronen: [],
    samen: {
      delen,
      ...(zonder === undefined ? {} : { zonder }),
      ...(inZin === undefined ? {} : { inZin }),
      ...(tijd === undefined ? {} : { tijd }),
      ...(metAnderen === undefined ? {} : { metAnderen }),
    },
    ...(waarde === undefined ? {} : { waarde }),
    ...(minstens === undefined ? {} : { minstens }),
    aard,
    zekerheid,
    ...(waarde === 'afwezig' ? {} : { zekerheidOntkend: ZEKERHEID_ONTKEND }),
    voorbeelden: { wel, niet },
  };
}
