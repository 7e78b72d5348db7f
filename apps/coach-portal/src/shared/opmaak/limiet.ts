import { GETALSLEUTELS, type Getalsleutel, type Maat } from '@passend/domain';
import { eenheid, grenswoord } from '../teksten/maten.js';
import { LANDSTAAL } from './landstaal.js';

const precies = new Intl.NumberFormat(LANDSTAAL, { maximumFractionDigits: 10, useGrouping: false });

/** Most numbers of a limit are the highest; degrees have a side. */
const KANT: Partial<Readonly<Record<Getalsleutel, (maat: string) => string>>> = {
  min_c: grenswoord.nietOnder,
  max_c: grenswoord.nietBoven,
};

/** One number of a measure with its unit, as `12,5 kg`. */
function metEenheid(sleutel: Getalsleutel, waarde: number): string {
  return `${precies.format(waarde)} ${eenheid[sleutel]}`;
}

/** A limit in words, as `hoogstens 10 kg`; null when it holds no measure. */
export function limietTekst(limiet: Maat | null): string | null {
  if (limiet === null) return null;
  const delen = GETALSLEUTELS.flatMap((sleutel) => {
    const waarde = limiet[sleutel];
    if (waarde === undefined) return [];
    return [(KANT[sleutel] ?? grenswoord.hoogstens)(metEenheid(sleutel, waarde))];
  });
  const niet = limiet.niet ?? [];
  const alles = niet.length === 0 ? delen : [...delen, grenswoord.niet(niet.join(', '))];
  return alles.length === 0 ? null : alles.join(', ');
}
