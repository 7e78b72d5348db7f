import type { MijlpaalCode } from '../mijlpaal.js';
import { EERSTE_JAAR } from './eerste-jaar.js';
import type { Mijlpaalregel } from './regel.js';
import { TWEEDE_JAAR } from './tweede-jaar.js';
import { ROND_WACHTTIJD } from './wachttijd.js';

/** The rule table of the Wet verbetering poortwachter: the texts and articles per milestone. */
export const MIJLPAALREGELS: Readonly<Record<MijlpaalCode, Mijlpaalregel>> = {
  ...EERSTE_JAAR,
  ...TWEEDE_JAAR,
  ...ROND_WACHTTIJD,
};
