import { signaalSchema } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';

/** The channel of PostgreSQL on which processes tell each other that something is new. */
export const SEINKANAAL = 'passend_levend';

/** Ids only: whoever may listen to the channel learns nothing about a person. */
const over = { x: z.string(), b: z.uuid() };

/** What goes over the channel; short names, as a message has room for 8,000 bytes. */
export const seinberichtSchema = z.discriminatedUnion('s', [
  /** A session ended. */
  z.object({ s: z.literal('sessie'), ...over, i: z.uuid() }),
  /** Somebody (`d`) looks at the file of a client (`w`), or leaves it. */
  z.object({ s: z.literal('aanwezig'), ...over, w: z.uuid(), d: z.uuid(), weg: z.boolean() }),
  /** Something is new for a client (`w`), about a vacancy (`v`), by somebody (`d`). */
  z.object({
    s: signaalSchema.exclude(['aanwezig']),
    ...over,
    w: z.uuid(),
    v: z.string().nullish(),
    d: z.uuid().nullish(),
  }),
]);
export type Seinbericht = z.infer<typeof seinberichtSchema>;
type ZonderX<T> = T extends unknown ? Omit<T, 'x'> : never;

/**
 * Tells all processes that something is new; it goes out when the transaction commits, and not when it
 * does not. Equal messages of one transaction go out once.
 */
export async function geefSein(manager: EntityManager, bericht: ZonderX<Seinbericht>) {
  await manager.query('SELECT geef_sein($1)', [JSON.stringify(bericht)]);
}
