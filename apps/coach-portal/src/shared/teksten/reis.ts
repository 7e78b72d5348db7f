import type { Vervoermiddel } from '@passend/domain';

export const reis = {
  kop: 'Geschatte reistijd',
  middel: { auto: 'auto', fiets: 'fiets', ov: 'ov' } satisfies Record<Vervoermiddel, string>,
  belet: { grens: 'belastbaarheid', rijbewijs: 'geen rijbewijs' },
  duur: (minuten: number, middel: string) => `± ${minuten} min ${middel}`,
  kanNiet: (middel: string, waardoor: string) => `${middel} kan niet (${waardoor})`,
} as const;
