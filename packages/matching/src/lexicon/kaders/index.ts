import type { Regel } from '../regel.js';
import { maakThemaregel } from './thema.js';
import { THEMAS_LICHAAM } from './themas-lichaam.js';
import { THEMAS_MENS } from './themas-mens.js';
import { THEMAS_OMGEVING } from './themas-omgeving.js';

/** What a clause must name for its frame to say something of an item. */
export const KADERTHEMAS: readonly Regel[] = [
  ...THEMAS_LICHAAM,
  ...THEMAS_MENS,
  ...THEMAS_OMGEVING,
].map(maakThemaregel);
