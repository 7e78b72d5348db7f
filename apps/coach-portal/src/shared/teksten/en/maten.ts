import type * as nl from '../maten.js';
import type { Vertaling } from '../vertaling.js';

export const eenheid = {
  max_kg: 'kg',
  max_n: 'newton',
  max_uur: 'hours per working day',
  max_min: 'minutes in all',
  max_min_achtereen: 'minutes at a stretch',
  max_per_uur: 'times per hour',
  max: 'hours',
  max_km: 'km',
  max_db: 'decibels',
  max_cm: 'cm',
  min_c: '°C',
  max_c: '°C',
} satisfies Vertaling<typeof nl.eenheid>;

export const grenswoord = {
  hoogstens: (maat: string) => `at most ${maat}`,
  nietOnder: (maat: string) => `not below ${maat}`,
  nietBoven: (maat: string) => `not above ${maat}`,
  niet: (soorten: string) => `not: ${soorten}`,
} satisfies Vertaling<typeof nl.grenswoord>;
