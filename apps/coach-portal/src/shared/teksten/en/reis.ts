import type * as nl from '../reis.js';
import type { Vertaling } from '../vertaling.js';

export const reis = {
  kop: 'Estimated travel time',
  middel: { auto: 'by car', fiets: 'by bicycle', ov: 'by public transport' },
  belet: { grens: 'work capacity', rijbewijs: 'no driving licence' },
  duur: (minuten: number, middel: string) => `± ${minuten} min ${middel}`,
  kanNiet: (middel: string, waardoor: string) => `${middel} is not possible (${waardoor})`,
} satisfies Vertaling<typeof nl.reis>;
