import { taalkeuze } from '../teksten/taalkeuze.js';

/**
 * The address that changes the language and comes back to this page. What stands behind `#` stays there:
 * that may be the token of a link, which goes to nobody.
 */
export function taalAdres({ pathname, search, hash }: Location): string {
  return `/taal/${taalkeuze.andere}?naar=${encodeURIComponent(pathname + search)}${hash}`;
}
