import type * as nl from '../periode.js';
import type { Vertaling } from '../vertaling.js';

export const periode = {
  vanTot: (van: string, tot: string) => `from ${van} up to and including ${tot}`,
  vanaf: (van: string) => `from ${van}`,
  tot: (tot: string) => `up to and including ${tot}`,
  zonderEinde: 'without an end date',
} satisfies Vertaling<typeof nl.periode>;
