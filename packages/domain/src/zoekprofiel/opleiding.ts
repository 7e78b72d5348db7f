import { z } from 'zod';

/** Education levels from low to high; the order is the scale. havo ranks with mbo-3, vwo with mbo-4. */
export const OPLEIDINGEN = [
  'geen',
  'vmbo',
  'mbo-1',
  'mbo-2',
  'mbo-3',
  'havo',
  'mbo-4',
  'vwo',
  'hbo',
  'wo',
] as const;
export const opleidingSchema = z.enum(OPLEIDINGEN);
export type Opleiding = z.infer<typeof opleidingSchema>;
