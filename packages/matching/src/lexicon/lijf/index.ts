import type { Regel } from '../regel.js';
import { zonderOntkenningErtussen } from '../zinsbouw/tussenwoorden.js';
import { LIJF_ENGELS } from './engels.js';
import { LIJF_GANG } from './gang.js';
import { LIJF_HANDEN } from './handen.js';
import { LIJF_HOUDING } from './houding.js';
import { LIJF_LASTEN } from './lasten.js';
import { LIJF_REIS } from './reis.js';
import { LIJF_ROMP } from './romp.js';
import { LIJF_ZINTUIGEN } from './zintuigen.js';

/** Bodily load and travel as products of vocabularies, learned from the phrasebook's training part. */
export const LIJF: readonly Regel[] = [
  ...LIJF_LASTEN,
  ...LIJF_ROMP,
  ...LIJF_HOUDING,
  ...LIJF_GANG,
  ...LIJF_HANDEN,
  ...LIJF_ZINTUIGEN,
  ...LIJF_REIS,
  ...LIJF_ENGELS,
].map(zonderOntkenningErtussen);
