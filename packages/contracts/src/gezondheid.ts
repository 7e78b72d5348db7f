import { z } from 'zod';

/** `GET /api/health`: up or down per component, and nothing else. */
export const healthSchema = z.object({
  status: z.enum(['op', 'neer']),
  onderdelen: z.array(z.object({ naam: z.string(), status: z.enum(['op', 'neer']) })),
});
export type Health = z.infer<typeof healthSchema>;
