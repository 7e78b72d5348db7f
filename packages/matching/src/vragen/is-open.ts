import type { Itemoordeel } from '../types.js';

/**
 * Whether there is something to ask about an item: it is not known, near the limit, above a limit
 * that makes nothing fall off, or within it only at the end of a build-up.
 */
export function isOpen({ oordeel, valtAf, bijStart = 'past' }: Itemoordeel): boolean {
  switch (oordeel) {
    case 'onbekend':
    case 'mogelijk':
      return true;
    case 'overschrijdt':
      return !valtAf;
    case 'past':
      return bijStart !== 'past';
  }
}
