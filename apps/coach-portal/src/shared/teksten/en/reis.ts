import type { Vervoermiddel } from '@passend/domain';
import type * as nl from '../reis.js';
import type { Vertaling } from '../vertaling.js';

export const reis = {
  kop: 'Estimated travel time',
  middel: { auto: 'by car', fiets: 'by bike', ov: 'by public transport' } satisfies Record<
    Vervoermiddel,
    string
  >,
  belet: { grens: 'work capacity', rijbewijs: 'no driving licence' },
  duur: (minuten: number, middel: string) => `± ${minuten} min ${middel}`,
  kanNiet: (middel: string, waardoor: string) => `not possible ${middel} (${waardoor})`,
} satisfies Vertaling<typeof nl.reis>;
