import type { Maat } from '@passend/domain';
import { maat as getal } from './getal.js';

type GetalSleutel = Exclude<keyof Maat, 'niet' | 'code'>;

const WOORDEN: readonly (readonly [GetalSleutel, (waarde: string) => string])[] = [
  ['max_kg', (waarde) => `hoogstens ${waarde} kg`],
  ['max_n', (waarde) => `hoogstens ${waarde} newton`],
  ['max_uur', (waarde) => `hoogstens ${waarde} uur per werkdag`],
  ['max_min', (waarde) => `hoogstens ${waarde} minuten in totaal`],
  ['max_min_achtereen', (waarde) => `hoogstens ${waarde} minuten achter elkaar`],
  ['max_per_uur', (waarde) => `hoogstens ${waarde} keer per uur`],
  ['max', (waarde) => `hoogstens ${waarde} uur`],
  ['max_km', (waarde) => `hoogstens ${waarde} km`],
  ['max_db', (waarde) => `hoogstens ${waarde} decibel`],
  ['max_cm', (waarde) => `hoogstens ${waarde} cm`],
  ['min_c', (waarde) => `niet onder ${waarde} °C`],
  ['max_c', (waarde) => `niet boven ${waarde} °C`],
];

/** A limit in words, as `hoogstens 10 kg`; null when it holds no measure. */
export function limietTekst(limiet: Maat | null): string | null {
  if (limiet === null) return null;
  const delen = WOORDEN.flatMap(([sleutel, schrijf]) => {
    const waarde = limiet[sleutel];
    return waarde === undefined ? [] : [schrijf(getal(waarde))];
  });
  const niet = limiet.niet ?? [];
  const alles = niet.length === 0 ? delen : [...delen, `niet: ${niet.join(', ')}`];
  return alles.length === 0 ? null : alles.join(', ');
}
