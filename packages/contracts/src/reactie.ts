import { reactieSchema, reageerderSchema } from '@passend/domain';
import { z } from 'zod';

/** What one person says of one vacancy. */
export const reactieWeergaveSchema = z.object({
  vacatureId: z.string(),
  /** Title of the vacancy when it was said. */
  titel: z.string(),
  door: reageerderSchema,
  naam: z.string(),
  /** Said by who asks, so that he can take it back. */
  eigen: z.boolean(),
  reacties: z.array(reactieSchema),
  op: z.iso.datetime(),
});
export type ReactieWeergave = z.infer<typeof reactieWeergaveSchema>;

/**
 * `PUT /api/werknemers/:id/matches/:vacatureId/reactie` answers with what everybody says of that
 * vacancy now.
 */
export const reactieAntwoordSchema = z.object({ reacties: z.array(reactieWeergaveSchema) });

/** `PUT /api/mijn/matches/:vacatureId/reactie` answers with what the werknemer himself says now. */
export const mijnReactieSchema = z.object({ reacties: z.array(reactieSchema) });
