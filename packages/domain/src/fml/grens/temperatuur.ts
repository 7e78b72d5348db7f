import type { Limiet } from '../maat.js';
import { zonderOpmaak } from './zinsdelen.js';

type Bereik = readonly [ruim: Limiet, streng: Limiet];

const GRADEN =
  /(?:(min|minus|-) ?)?(?<![\d.,])(\d{1,2}(?:[.,]\d)?) ?(?:graden|gr(?:\.|(?!\p{L}))(?: ?c)?|°|c(?!\p{L})|(?<=-\d{1,2}))(?: ?c(?:elsius)?)?( (?:vorst|onder (?:de )?nul))?/gu;
/**
 * Cold and heat without a number, as the temperatures between which people would call it so. Our own
 * estimate; the reference values of the FML are 15 degrees of frost and 35 degrees.
 */
const KOU: readonly (readonly [RegExp, Bereik])[] = [
  [
    /vriespunt|onder (?:de )?nul|(?:bij|in de|geen|niet in) (?:vorst|vrieskou)|vriezende?/u,
    [{ min_c: 0 }, { min_c: 0 }],
  ],
  [/koel(?:cel|ruimte|huis|magazijn|ing)|gekoeld/u, [{ min_c: 8 }, { min_c: 12 }]],
  [/vries(?:cel|ruimte|huis|magazijn|er)|diepvries/u, [{ min_c: 0 }, { min_c: 0 }]],
  [/(?:extreme?|strenge?|hevige?|zeer koud\p{L}*)/u, [{ min_c: -15 }, { min_c: 5 }]],
  [/kou(?:de?)?(?!\p{L})|kille?(?!\p{L})/u, [{ min_c: 8 }, { min_c: 15 }]],
];
const WARMTE: readonly (readonly [RegExp, Bereik])[] = [
  [
    /hitte|warmte|warme?(?!\p{L})|he(?:et|te)(?!\p{L})|hoge temperatu/u,
    [{ max_c: 35 }, { max_c: 25 }],
  ],
];

/** Doctors often limit milder cold or heat than the level's reference value, in words. */
export function temperaturenUitTekst(item: 'koude' | 'hitte', tekst: string): readonly Limiet[] {
  const klein = zonderOpmaak(tekst);
  const sleutel = item === 'koude' ? 'min_c' : 'max_c';
  const graden = [...klein.matchAll(GRADEN)].map(([, min, getal = '', vorst]) => {
    const waarde = Number(getal.replace(',', '.'));
    return { [sleutel]: min !== undefined || vorst !== undefined ? -waarde : waarde };
  });
  if (graden.length > 0) return graden;
  const woorden = item === 'koude' ? KOU : WARMTE;
  return woorden.find(([patroon]) => patroon.test(klein))?.[1] ?? [];
}
