import type { Bewijssoort } from './bewijssoort.js';
import { type Sollicitatiewijze, WIJZEREGELS } from './wijze.js';

/** Whether a kind of evidence makes one way to look for work verifiable. */
export function bewijstVoor(wijze: Sollicitatiewijze, bewijs: Bewijssoort): boolean {
  return WIJZEREGELS[wijze].bewijs.includes(bewijs);
}
