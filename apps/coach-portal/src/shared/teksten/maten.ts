import type { Getalsleutel } from '@passend/domain';

/** The unit behind each number of a limit. */
export const eenheid: Readonly<Record<Getalsleutel, string>> = {
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

export const grenswoord = {
  hoogstens: (maat: string) => `hoogstens ${maat}`,
  nietOnder: (maat: string) => `niet onder ${maat}`,
  nietBoven: (maat: string) => `niet boven ${maat}`,
  niet: (soorten: string) => `niet: ${soorten}`,
} as const;
