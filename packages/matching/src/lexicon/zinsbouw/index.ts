import type { Regel } from '../regel.js';
import { ZINSBOUW_GELUID } from './geluid.js';
import { ZINSBOUW_HANDEN } from './handen.js';
import { ZINSBOUW_HOUDING } from './houding.js';
import { ZINSBOUW_KLIMAAT } from './klimaat.js';
import { ZINSBOUW_LICHAAM } from './lichaam.js';
import { ZINSBOUW_LUCHT } from './lucht.js';
import { ZINSBOUW_MENSEN } from './mensen.js';
import { ZINSBOUW_ONDERWEG } from './onderweg.js';
import { ZINSBOUW_ORDE } from './orde.js';
import { ZINSBOUW_OVERIG } from './overig.js';
import { zonderOntkenningErtussen } from './tussenwoorden.js';
import { ZINSBOUW_ZINTUIGEN } from './zintuigen.js';

/** Sentences as products of vocabularies: who, what happens, to what, how much. */
export const ZINSBOUW: readonly Regel[] = [
  ...ZINSBOUW_HOUDING,
  ...ZINSBOUW_LICHAAM,
  ...ZINSBOUW_HANDEN,
  ...ZINSBOUW_GELUID,
  ...ZINSBOUW_LUCHT,
  ...ZINSBOUW_KLIMAAT,
  ...ZINSBOUW_OVERIG,
  ...ZINSBOUW_ONDERWEG,
  ...ZINSBOUW_ORDE,
  ...ZINSBOUW_MENSEN,
  ...ZINSBOUW_ZINTUIGEN,
].map(zonderOntkenningErtussen);
