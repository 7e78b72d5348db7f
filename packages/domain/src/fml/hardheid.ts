import { z } from 'zod';

/**
 * What a clear excess of a limit does in the ranking. `hard`: the vacancy falls off, with that
 * reason. `zacht`: it stays in sight, to be discussed. The verdict is overschrijdt either way.
 */
export const HARDHEDEN = ['hard', 'zacht'] as const;
export const hardheidSchema = z.enum(HARDHEDEN);
export type Hardheid = z.infer<typeof hardheidSchema>;

/** The default of an item; `hard_vanaf_dubbel` is hard from double the limit upwards. */
export type Standaardhardheid = Hardheid | 'hard_vanaf_dubbel';
