import type { Regel } from '../regel.js';
import { BREED_DRUK } from './druk.js';
import { BREED_HANDEN } from './handen.js';
import { BREED_HOUDING } from './houding.js';
import { BREED_LASTEN } from './lasten.js';
import { BREED_MENSEN } from './mensen.js';
import { BREED_OMGEVING } from './omgeving.js';
import { BREED_ONDERWEG } from './onderweg.js';
import { BREED_ZELDZAAM } from './zeldzaam.js';
import { BREED_ZINTUIGEN } from './zintuigen.js';

/** Each item once more, in the words of people who write no phrases. */
export const BREED: readonly Regel[] = [
  ...BREED_LASTEN,
  ...BREED_HOUDING,
  ...BREED_HANDEN,
  ...BREED_OMGEVING,
  ...BREED_DRUK,
  ...BREED_ZINTUIGEN,
  ...BREED_MENSEN,
  ...BREED_ONDERWEG,
  ...BREED_ZELDZAAM,
];
