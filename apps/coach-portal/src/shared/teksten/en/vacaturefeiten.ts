import type * as nl from '../vacaturefeiten.js';
import type { Vertaling } from '../vertaling.js';

export const vacaturefeiten = {
  uren: (bereik: string) => `${bereik} hours`,
  vanaf: (waarde: string) => `from ${waarde}`,
  tot: (waarde: string) => `up to ${waarde}`,
  minderDanEenKm: 'less than 1 km',
} satisfies Vertaling<typeof nl.vacaturefeiten>;

export const loonperiode = {
  uur: 'per hour',
  dag: 'per day',
  week: 'per week',
  vier_weken: 'per 4 weeks',
  maand: 'per month',
  jaar: 'per year',
} satisfies Vertaling<typeof nl.loonperiode>;
