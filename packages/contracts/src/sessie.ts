import { rolSchema } from '@passend/domain';
import { z } from 'zod';

/** `POST /api/sessie` */
export const inloggenSchema = z.strictObject({
  email: z.email('Vul een e-mailadres in.').max(254),
  wachtwoord: z.string().min(1, 'Vul je wachtwoord in.').max(128),
});
export type Inloggen = z.infer<typeof inloggenSchema>;

/** `GET /api/sessie`: who is signed in. 401 when nobody is. */
export const gebruikerSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  rol: rolSchema,
  bureau: z.object({ id: z.uuid(), naam: z.string() }),
});
export type Gebruiker = z.infer<typeof gebruikerSchema>;
