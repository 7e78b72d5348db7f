import { z } from 'zod';
import { datumSchema, persoonSchema } from './mens.js';

/** One coach in the place of another for some days. */
export const vervangingSchema = z.object({
  id: z.uuid(),
  coach: persoonSchema,
  vervanger: persoonSchema,
  van: z.string(),
  /** Last day. */
  tot: z.string(),
  alleClienten: z.boolean(),
  /** Clients that it is about. */
  aantal: z.number().int(),
  stand: z.enum(['komt', 'loopt', 'voorbij']),
  /** Whether the one who asks may end it. */
  magStoppen: z.boolean(),
});
export type Vervanging = z.infer<typeof vervangingSchema>;

/** `GET /api/vervangingen` (coach: those that he is in; beheerder: all) */
export const vervangingenSchema = z.object({ vervangingen: z.array(vervangingSchema) });

/** `POST /api/vervangingen` */
export const vervangingInvoerSchema = z.strictObject({
  /** Who is away; a coach sets his own replacement only. */
  coachId: z.uuid('Kies wie er weg is.'),
  vervangerId: z.uuid('Kies wie er vervangt.'),
  van: datumSchema,
  tot: datumSchema,
  /** Null means all clients, also those that come in these days. */
  clienten: z.array(z.uuid()).min(1, 'Kies een of meer cliënten.').max(200).nullable(),
});
export type VervangingInvoer = z.infer<typeof vervangingInvoerSchema>;
