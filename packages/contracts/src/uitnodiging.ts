import { rolSchema } from '@passend/domain';
import { z } from 'zod';
import { emailSchema, naamSchema } from './mens.js';

/** How an invitation stands. */
export const UITNODIGINGSTANDEN = ['open', 'verlopen', 'ingetrokken', 'gebruikt'] as const;
export const uitnodigingstandSchema = z.enum(UITNODIGINGSTANDEN);
export type Uitnodigingstand = z.infer<typeof uitnodigingstandSchema>;

/** `POST /api/uitnodigingen`: a werknemer is invited by his coach, from his own page. */
export const uitnodigenSchema = z.strictObject({
  naam: naamSchema,
  email: emailSchema,
  rol: z.enum(['coach', 'werkgever', 'beheerder']),
});
export type Uitnodigen = z.infer<typeof uitnodigenSchema>;

/** `POST /api/werknemers/{id}/uitnodiging`; again for the same client takes the first one back. */
export const werknemerUitnodigenSchema = z.strictObject({ email: emailSchema });
export type WerknemerUitnodigen = z.infer<typeof werknemerUitnodigenSchema>;

/** One invitation, as who invites sees it. */
export const uitnodigingSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  email: z.string(),
  rol: rolSchema,
  op: z.iso.datetime(),
  verlooptOp: z.iso.datetime(),
  stand: uitnodigingstandSchema,
});
export type Uitnodiging = z.infer<typeof uitnodigingSchema>;

/** `GET /api/uitnodigingen` */
export const uitnodigingenSchema = z.array(uitnodigingSchema);

/** `GET /api/werknemers/{id}/uitnodiging`: null when the client was never invited. */
export const werknemerUitnodigingSchema = z.object({
  /** True when the client has an account that is in use. */
  account: z.boolean(),
  uitnodiging: uitnodigingSchema.nullable(),
});
export type WerknemerUitnodiging = z.infer<typeof werknemerUitnodigingSchema>;
