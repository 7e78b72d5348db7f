import { TELWOORD, TELWOORDEN } from '../taal/telwoorden.js';
import { sterkteVan } from './opleiding/sterkte.js';
import { deelzinRond, zinnen } from './opleiding/zin.js';

/** Numbers that are not said exactly count as few. */
const ONGENOEMD: Readonly<Record<string, number>> = {
  enkele: 2,
  'een paar': 2,
  'a few': 2,
  several: 2,
  meerdere: 2,
};
const GETAL = `(?<getal>\\d{1,2}|${Object.keys(ONGENOEMD).join('|')}|${TELWOORD})`;
const JAREN = new RegExp(
  `(?<![\\d.,\\p{L}])${GETAL}\\+?(?: ?(?:-|–|tot|à|to) ?\\d{1,2})? ?(?:jaar|jaren|years?)(?:['’]s?)?(?: of)?(?: \\p{L}+){0,3}? ?(?:werk)?(?:ervaring|experience)(?!\\p{L})`,
  'giu',
);
const GEEN =
  /(?<!\p{L})(?:(?:werk)?ervaring (?:is|hoeft|heb je)? ?(?:niet|geen) ?(?:nodig|vereist|noodzakelijk|belangrijk|een vereiste)?|geen (?:werk)?ervaring (?:nodig|vereist|is geen probleem)|zonder (?:werk)?ervaring|(?:no|without) (?:prior |previous )?experience|experience is not (?:required|needed|necessary))/iu;
/** The employer speaks of himself. */
const VAN_ONS = /(?<!\p{L})(?:wij|we|ons|onze|al|sinds|our|with over|ruim)(?!\p{L})[^,;]{0,40}$/iu;
const MEESTE_JAREN = 15;

/**
 * Reads how many years of experience a vacancy asks at least: 0 when the text says that none is
 * needed, null when it is silent. Of several numbers the lowest counts, as with education.
 */
export function leesErvaring(tekst: string): number | null {
  const alle = zinnen(tekst);
  if (alle.some(({ tekst: zin }) => GEEN.test(zin))) return 0;
  const jaren = alle.flatMap(({ tekst: zin }) => jarenIn(zin));
  return jaren.length === 0 ? null : Math.min(...jaren);
}

function jarenIn(zin: string): readonly number[] {
  return [...zin.matchAll(JAREN)].flatMap((match) => {
    const deel = deelzinRond(zin, match.index, match.index + match[0].length);
    const woord = (match.groups?.getal ?? '').toLowerCase();
    const getal = ONGENOEMD[woord] ?? TELWOORDEN.get(woord) ?? Number(woord);
    const vanOns = VAN_ONS.test(zin.slice(0, match.index));
    return sterkteVan(deel) !== 'vereist' || vanOns || getal > MEESTE_JAREN ? [] : [getal];
  });
}
