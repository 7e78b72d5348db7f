import {
  netwerkgegevensSchema,
  netwerktoestemmingSchema,
  TOESTEMMINGWIJZEN,
} from '@passend/domain';
import { z } from 'zod';

/** `POST /api/netwerk` and `PUT /api/netwerk/:id` */
export const netwerkInvoerSchema = z.strictObject({
  ...netwerkgegevensSchema.shape,
  toestemming: netwerktoestemmingSchema,
});
export type NetwerkInvoer = z.infer<typeof netwerkInvoerSchema>;

const tekst = z.string().nullable();

/** Somebody in the network list of the agency. */
export const netwerkcontactSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  organisatie: tekst,
  functie: tekst,
  plaats: tekst,
  email: tekst,
  telefoon: tekst,
  waarvoor: tekst,
  toestemming: z.object({ wijze: z.enum(TOESTEMMINGWIJZEN), op: z.string() }),
  /** The consent is so old that it has to be asked again. */
  vraagOpnieuw: z.boolean(),
  /** Who wrote it down, and when. */
  door: z.string(),
  op: z.iso.datetime(),
});
export type Netwerkcontact = z.infer<typeof netwerkcontactSchema>;

/** `GET /api/netwerk` */
export const netwerkSchema = z.object({ contacten: z.array(netwerkcontactSchema) });
export type Netwerk = z.infer<typeof netwerkSchema>;
