import type { Vertaling } from '../vertaling.js';
import type * as nl from '../woorden.js';

export const woorden = {
  kop: 'Words on this page',
} satisfies Vertaling<typeof nl.woorden>;
