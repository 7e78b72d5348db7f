import type { Regel } from '../regel.js';
import { ZINSBOUW_DRUK } from './druk.js';
import { ZINSBOUW_GELUID } from './geluid.js';
import { ZINSBOUW_HANDEN } from './handen.js';
import { ZINSBOUW_HOOFD } from './hoofd.js';
import { ZINSBOUW_HOOFD_RUIM } from './hoofd-ruim.js';
import { ZINSBOUW_HOUDING } from './houding.js';
import { ZINSBOUW_KLIMAAT } from './klimaat.js';
import { ZINSBOUW_LICHAAM } from './lichaam.js';
import { ZINSBOUW_LUCHT } from './lucht.js';
import { ZINSBOUW_MENSEN } from './mensen.js';
import { ZINSBOUW_OMGANG } from './omgang.js';
import { ZINSBOUW_OMGANG_RUIM } from './omgang-ruim.js';
import { ZINSBOUW_ONDERWEG } from './onderweg.js';
import { ZINSBOUW_ORDE } from './orde.js';
import { ZINSBOUW_OVERIG } from './overig.js';
import { ZINSBOUW_PLEK } from './plek.js';
import { ZINSBOUW_TIJD } from './tijd.js';
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
  ...ZINSBOUW_HOOFD,
  ...ZINSBOUW_DRUK,
  ...ZINSBOUW_OMGANG,
  ...ZINSBOUW_PLEK,
  ...ZINSBOUW_HOOFD_RUIM,
  ...ZINSBOUW_OMGANG_RUIM,
  ...ZINSBOUW_TIJD,
].map(zonderOntkenningErtussen);
