import type { Limiet } from '../maat.js';
import { zonderOpmaak } from './zinsdelen.js';

const GRADEN =
  /(?:(min|minus|-) ?)?(?<![\d.,])(\d{1,2}(?:[.,]\d)?) ?(?:graden|gr\. ?c|°|c(?!\p{L}))(?: ?c(?:elsius)?)?( (?:vorst|onder (?:de )?nul))?/gu;
const VRIESPUNT =
  /(?:vriespunt|onder (?:de )?nul|(?:bij|in de|geen|niet in) (?:vorst|vrieskou)|vriezende?)/u;

/** Doctors often limit milder cold or heat than the level's reference value, in words. */
export function temperaturenUitTekst(item: 'koude' | 'hitte', tekst: string): readonly Limiet[] {
  const klein = zonderOpmaak(tekst);
  const sleutel = item === 'koude' ? 'min_c' : 'max_c';
  const graden = [...klein.matchAll(GRADEN)].map(([, min, getal = '', vorst]) => {
    const waarde = Number(getal.replace(',', '.'));
    return { [sleutel]: min !== undefined || vorst !== undefined ? -waarde : waarde };
  });
  if (graden.length > 0) return graden;
  return item === 'koude' && VRIESPUNT.test(klein) ? [{ min_c: 0 }] : [];
}
