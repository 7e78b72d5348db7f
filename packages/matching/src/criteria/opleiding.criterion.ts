import { haaltNiveau, leesVereisten, rang, type Zoekprofiel } from '@passend/domain';
import { blokkerend, ONBEKEND, VOLLEDIG } from './bevinding.js';
import type { Criterium } from './criterium.js';
import { isRijbewijs } from './rijbewijs.criterion.js';

type Opleidingsprofiel = Pick<Zoekprofiel, 'opleiding' | 'diplomas'>;

/** What an employer asks for once somebody is chosen; nobody holds it before. */
const ACHTERAF: ReadonlySet<string> = new Set(['vog']);

/** Levels above the client's own after which a gap counts in full. */
const GROOTSTE_GAT = 4;

/**
 * Level and named diplomas. A text that asks nothing, or a level that the client has, fits; a named
 * diploma that the zoekprofiel does not hold is unknown; a higher level does not fit.
 */
export const opleiding: Criterium<'opleiding', 'opleiding' | 'vereist', Opleidingsprofiel> = {
  id: 'opleiding',
  nodig: ['opleiding', 'vereist'],
  bereid: ({ opleiding: eigen, diplomas }) => {
    const bezit = diplomaCodes(diplomas);
    return ({ opleiding: gevraagd, vereist }) => {
      if (gevraagd !== null && !haaltNiveau(eigen, gevraagd)) {
        return blokkerend((rang(gevraagd) - rang(eigen)) / GROOTSTE_GAT);
      }
      const heeftAlles = vereist.every(
        (code) => isRijbewijs(code) || ACHTERAF.has(code) || bezit.has(code),
      );
      return heeftAlles ? VOLLEDIG : ONBEKEND;
    };
  },
};

/** A profile may hold a code ("vca") or the name as people write it ("VCA basis"). */
function diplomaCodes(diplomas: readonly string[]): ReadonlySet<string> {
  const genoemd = diplomas.flatMap((diploma) => leesVereisten(diploma).map(({ code }) => code));
  return new Set([...diplomas.map((diploma) => diploma.trim().toLowerCase()), ...genoemd]);
}
