import { expect, it } from '@jest/globals';
import { alle, alleVan, Zoektekst } from '@passend/domain';
import fc from 'fast-check';
import { LEXICON } from '../lexicon/lexicon.js';
import { maakZoekplek } from './pas-regel-toe.js';
import { maakWerktekst, type Werktekst } from './werktekst.js';
import { zoekers } from './zoekers.js';

const ZINNEN = LEXICON.flatMap(({ voorbeelden }) => [...voorbeelden.wel, ...voorbeelden.niet]);
const zin = fc.constantFrom(...ZINNEN);
/** Pieces of sentences too: words that are cut, and joined to others. */
const flard = fc
  .tuple(zin, fc.nat(), fc.nat())
  .map(([tekst, van, lengte]) => tekst.slice(van % tekst.length).slice(0, (lengte % 30) + 1));
const teken = fc.constantFrom(' ', '  ', '\n', '. ', '? ', ', ', ':', '-', '/', 'é', '3', '°', '%');
const tekst = fc
  .array(fc.oneof(zin, flard, teken), { minLength: 1, maxLength: 10 })
  .map((stukken) => stukken.join(''));

it('rule out no rule, idiom or turn that would have been found', () => {
  fc.assert(
    fc.property(tekst, (heel) => {
      expect(uitgeslotenMaarTeVinden(heel)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 60_000);

it('find where a match can begin what their patterns find anywhere', () => {
  fc.assert(
    fc.property(tekst, (heel) => {
      const { norm, stukken } = maakWerktekst(heel);
      const { regels, voorfilter } = zoekers();
      const anders = stukken.flatMap(({ van, tot, mogelijk }) => {
        const lezing = new Zoektekst(norm.slice(van, tot));
        return mogelijk.lijst.flatMap((nummer) => {
          const [regel, zoeker] = [regels[nummer], voorfilter.zoekers[nummer]];
          if (regel === undefined || zoeker === undefined) return [];
          const gevonden = alleVan([zoeker], lezing).map(plek);
          const overal = alle(regel.zoeker, lezing.tekst).map(plek);
          return gevonden.join('|') === overal.join('|') ? [] : [[lezing.tekst, gevonden, overal]];
        });
      });
      expect(anders).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

function plek({ index, 0: woorden }: RegExpExecArray): string {
  return `${index} ${woorden}`;
}

it('rule out no word around a match, where a piece of a sentence is searched', () => {
  fc.assert(
    fc.property(tekst, fc.nat(), fc.nat(), (heel, van, lengte) => {
      const { norm, stukken } = maakWerktekst(heel);
      const { contextzoekers } = zoekers();
      for (const stuk of stukken) {
        const begin = stuk.van + (van % (stuk.tot - stuk.van));
        const deel = norm.slice(begin, Math.min(stuk.tot, begin + lengte));
        const gemist = contextzoekers.filter(
          (zoeker) => !stuk.raam.kan(zoeker) && deel.search(zoeker) >= 0,
        );
        expect(gemist.map(({ source }) => [deel, source])).toEqual([]);
      }
    }),
    { numRuns: 400 },
  );
});

function uitgeslotenMaarTeVinden(heel: string): readonly (readonly string[])[] {
  const werk = maakWerktekst(heel);
  const { regels, idiomen, schijn } = zoekers();
  const alle = [...regels.map(({ zoeker }) => zoeker), ...idiomen, ...schijn];
  return werk.stukken.flatMap((stuk) => {
    const uitgesloten = alle.filter((zoeker) => !stuk.raam.kan(zoeker));
    return lezingen(werk, stuk).flatMap((lezing) =>
      uitgesloten
        .filter((zoeker) => lezing.search(zoeker) >= 0)
        .map(({ source }) => [lezing, source] as const),
    );
  });
}

/** A piece as it is, and as the rules see it. */
function lezingen(werk: Werktekst, stuk: Werktekst['stukken'][number]): readonly string[] {
  const { functie, metAanbod } = maakZoekplek(werk, stuk);
  const zoals = werk.norm.slice(stuk.van, stuk.tot);
  return [...new Set([zoals, functie().tekst, metAanbod().tekst])];
}
