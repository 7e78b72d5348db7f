import type { Regel } from '../regel.js';
import { SAMEN_COLLEGAS } from './collegas.js';
import { SAMEN_DRUK } from './druk.js';
import { SAMEN_HANDEN } from './handen.js';
import { SAMEN_HOUDING } from './houding.js';
import { SAMEN_LASTEN } from './lasten.js';
import { SAMEN_MENSEN } from './mensen.js';
import { SAMEN_ONDERWEG } from './onderweg.js';
import { SAMEN_ORDE } from './orde.js';
import { SAMEN_PLEKKEN } from './plekken.js';
import { SAMEN_RUST } from './rust.js';
import { SAMEN_STOFFEN } from './stoffen.js';

/** What classes of words say when a clause holds them together; phrases go before them. */
export const SAMEN: readonly Regel[] = [
  ...SAMEN_HOUDING,
  ...SAMEN_HANDEN,
  ...SAMEN_LASTEN,
  ...SAMEN_STOFFEN,
  ...SAMEN_ONDERWEG,
  ...SAMEN_PLEKKEN,
  ...SAMEN_DRUK,
  ...SAMEN_RUST,
  ...SAMEN_ORDE,
  ...SAMEN_MENSEN,
  ...SAMEN_COLLEGAS,
];
