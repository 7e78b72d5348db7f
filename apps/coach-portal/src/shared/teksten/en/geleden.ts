import { aantal } from '../../opmaak/getal.js';
import type * as nl from '../geleden.js';
import type { Vertaling } from '../vertaling.js';

export const geleden = {
  vandaag: 'today',
  gisteren: 'yesterday',
  dagen: (n: number) => `${n} days ago`,
  weken: (n: number) => `${n} weeks ago`,
  maanden: (n: number) => `${n} months ago`,
} satisfies Vertaling<typeof nl.geleden>;

export const duur = {
  seconden: (n: number) => aantal(n, 'second', 'seconds'),
  minuten: (n: number) => aantal(n, 'minute', 'minutes'),
  uren: (n: number) => aantal(n, 'hour', 'hours'),
  dagen: (n: number) => aantal(n, 'day', 'days'),
} satisfies Vertaling<typeof nl.duur>;
