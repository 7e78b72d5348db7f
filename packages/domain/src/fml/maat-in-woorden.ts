import { GETALSLEUTELS, type Getalsleutel, type Maat } from './maat.js';

/** The unit behind each key of a measure, in Dutch. */
const EENHEDEN: Readonly<Record<Getalsleutel, string>> = {
  max_kg: 'kg',
  max_n: 'newton',
  max_uur: 'uur per werkdag',
  max_min: 'minuten in totaal',
  max_min_achtereen: 'minuten achter elkaar',
  max_per_uur: 'keer per uur',
  max: 'uur',
  max_km: 'km',
  max_db: 'decibel',
  max_cm: 'cm',
  min_c: '°C',
  max_c: '°C',
};

/** The unit of a number of a measure, in Dutch, such as `keer per uur`. */
export function maatEenheid(sleutel: Getalsleutel): string {
  return EENHEDEN[sleutel];
}

/** One number of a measure in words. */
export interface MaatInWoorden {
  readonly sleutel: Getalsleutel;
  /** Number and unit, such as `12,5 kg`. */
  readonly tekst: string;
}

/**
 * The numbers of a measure in words, in a fixed order. What the number means (at most, not below)
 * follows from its key; kinds and codes have no unit and are left out.
 */
export function maatInWoorden(maat: Maat): readonly MaatInWoorden[] {
  return GETALSLEUTELS.flatMap((sleutel) => {
    const waarde = maat[sleutel];
    if (waarde === undefined) return [];
    return [{ sleutel, tekst: `${String(waarde).replace('.', ',')} ${EENHEDEN[sleutel]}` }];
  });
}
