import type { Reis } from '@passend/contracts';
import { reis as teksten } from '../teksten/reis.js';

/** One way to get to work, as `± 25 min fiets` or `auto kan niet (belastbaarheid)`. */
export function reisTekst({ middel, minuten, belet }: Reis): string {
  if (belet === null) return teksten.duur(minuten, teksten.middel[middel]);
  return teksten.kanNiet(teksten.middel[middel], teksten.belet[belet]);
}

/** The ways that can be used, then those that cannot. */
export function bruikbaarEerst(reizen: readonly Reis[]): readonly Reis[] {
  return [
    ...reizen.filter(({ belet }) => belet === null),
    ...reizen.filter(({ belet }) => belet !== null),
  ];
}
