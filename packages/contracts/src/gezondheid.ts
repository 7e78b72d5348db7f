import { z } from 'zod';

/** `GET /api/health`: up or down per component, the age of the oldest work, and nothing else. */
export const healthSchema = z.object({
  status: z.enum(['op', 'neer']),
  onderdelen: z.array(z.object({ naam: z.string(), status: z.enum(['op', 'neer']) })),
  /**
   * Milliseconds that the oldest work waits, the greater of what the queue and the tables say; null
   * when no worker was heard of. Watch this rather than a ping.
   */
  oudsteWerkMs: z.number().int().nullable(),
});
export type Health = z.infer<typeof healthSchema>;
