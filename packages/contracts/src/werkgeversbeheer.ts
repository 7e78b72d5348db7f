import { contactsoortSchema } from '@passend/domain';
import { z } from 'zod';
import { emailSchema, gebruikerstaatSchema, naamSchema, persoonSchema } from './mens.js';

const kvkSchema = z
  .string()
  .trim()
  .regex(/^\d{8}$/u, 'Een KVK-nummer heeft acht cijfers.')
  .nullable();

/** Somebody who speaks for an employer. */
export const contactpersoonSchema = persoonSchema.extend({
  email: z.string(),
  soort: contactsoortSchema,
  staat: gebruikerstaatSchema,
});
export type Contactpersoon = z.infer<typeof contactpersoonSchema>;

/** One employer with the people who speak for him. */
export const werkgeverSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  kvk: z.string().nullable(),
  /** Clients under way. */
  clienten: z.number().int(),
  contacten: z.array(contactpersoonSchema),
});
export type Werkgever = z.infer<typeof werkgeverSchema>;

/** `GET /api/werkgevers` (coach, beheerder) */
export const werkgeversSchema = z.object({ werkgevers: z.array(werkgeverSchema) });

/** `POST /api/werkgevers` and `PUT /api/werkgevers/:id` */
export const werkgeverInvoerSchema = z.strictObject({ naam: naamSchema, kvk: kvkSchema });
export type WerkgeverInvoer = z.infer<typeof werkgeverInvoerSchema>;

/** `POST /api/werkgevers/:id/contacten`: invites a contact person. */
export const contactInvoerSchema = z.strictObject({
  naam: naamSchema,
  email: emailSchema,
  soort: contactsoortSchema,
});
export type ContactInvoer = z.infer<typeof contactInvoerSchema>;

/** `POST /api/werkgevers/:id/contacten/:gebruikerId/stop` (beheerder): he left; who takes over. */
export const contactStopSchema = z.strictObject({ opvolgerId: z.uuid().nullable() });
export type ContactStop = z.infer<typeof contactStopSchema>;
