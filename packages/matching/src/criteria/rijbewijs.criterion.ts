import type { Zoekprofiel } from '@passend/domain';
import { MOGELIJK, NIET_VAN_TOEPASSING, VOLLEDIG } from './bevinding.js';
import type { Criterium } from './criterium.js';

const VOORVOEGSEL = 'rijbewijs-';

/** Dutch licences that come with another one. */
const INBEGREPEN: ReadonlyMap<string, readonly string[]> = new Map([
  ['be', ['b']],
  ['c', ['b']],
  ['ce', ['c', 'be', 'b']],
  ['d', ['b']],
  ['de', ['d', 'be', 'b']],
]);

/** True when a named demand is a driving licence. */
export function isRijbewijs(code: string): boolean {
  return code.startsWith(VOORVOEGSEL);
}

/** A licence that is required and not in the zoekprofiel is a question, not a refusal. */
export const rijbewijs: Criterium<'rijbewijs', 'vereist', Pick<Zoekprofiel, 'rijbewijs'>> = {
  id: 'rijbewijs',
  nodig: ['vereist'],
  bereid: ({ rijbewijs: eigen }) => {
    const letters = eigen.map((letter) => letter.trim().toLowerCase());
    const bezit = new Set(letters.flatMap((letter) => [letter, ...(INBEGREPEN.get(letter) ?? [])]));
    return ({ vereist }) => {
      const gevraagd = vereist.filter(isRijbewijs).map((code) => code.slice(VOORVOEGSEL.length));
      if (gevraagd.length === 0) return NIET_VAN_TOEPASSING;
      return gevraagd.every((letter) => bezit.has(letter)) ? VOLLEDIG : MOGELIJK;
    };
  },
};
