import { rolSchema } from '@passend/domain';
import { z } from 'zod';
import { emailSchema } from './mens.js';

/** Passwords have a length and nothing else that is asked of their form (ASVS 5.0, 6.2). */
export const WACHTWOORD_MIN = 12;
export const WACHTWOORD_MAX = 128;

const nieuwWachtwoordSchema = z
  .string()
  .min(WACHTWOORD_MIN, `Kies een wachtwoord van ${WACHTWOORD_MIN} tekens of meer.`)
  .max(WACHTWOORD_MAX, `Kies een wachtwoord van hoogstens ${WACHTWOORD_MAX} tekens.`);

/** Token of a link in a mail: 32 bytes in base64url. */
export const linktokenSchema = z.string().regex(/^[\w-]{43}$/u, 'Deze link klopt niet.');

/** `POST /api/toegangslink/bekijk` */
export const toegangslinkBekijkenSchema = z.strictObject({ token: linktokenSchema });
export type ToegangslinkBekijken = z.infer<typeof toegangslinkBekijkenSchema>;

/** What a link from a mail is for; only who has the token sees it. */
export const toegangslinkSchema = z.object({
  soort: z.enum(['uitnodiging', 'herstel']),
  naam: z.string(),
  email: z.string(),
  bureau: z.string(),
  verlooptOp: z.iso.datetime(),
});
export type Toegangslink = z.infer<typeof toegangslinkSchema>;

/** `POST /api/toegangslink/wachtwoord` */
export const wachtwoordKiezenSchema = z.strictObject({
  token: linktokenSchema,
  wachtwoord: nieuwWachtwoordSchema,
});
export type WachtwoordKiezen = z.infer<typeof wachtwoordKiezenSchema>;

/**
 * What happened: who was invited is signed in, or sets up a second step first; who had forgotten his
 * password signs in himself.
 */
export const wachtwoordGekozenSchema = z.object({
  stand: z.enum(['uitgelogd', 'tweede_stap', 'instellen', 'volledig']),
});
export type WachtwoordGekozen = z.infer<typeof wachtwoordGekozenSchema>;

/** `POST /api/wachtwoordherstel`: answers the same for every address. */
export const herstelVragenSchema = z.strictObject({ email: emailSchema });
export type HerstelVragen = z.infer<typeof herstelVragenSchema>;

/** `PUT /api/account/wachtwoord` */
export const wachtwoordWijzigenSchema = z.strictObject({
  oud: z.string().min(1, 'Vul je wachtwoord in.').max(WACHTWOORD_MAX),
  nieuw: nieuwWachtwoordSchema,
});
export type WachtwoordWijzigen = z.infer<typeof wachtwoordWijzigenSchema>;

/** `GET /api/account` */
export const accountSchema = z.object({
  naam: z.string(),
  email: z.string(),
  rol: rolSchema,
  bureau: z.string(),
  /** Null when it was chosen before this was kept. */
  wachtwoordOp: z.iso.datetime().nullable(),
});
export type Account = z.infer<typeof accountSchema>;

/** One place where somebody is signed in. */
export const eigenSessieSchema = z.object({
  id: z.uuid(),
  apparaat: z.string(),
  begonnenOp: z.iso.datetime(),
  gebruiktOp: z.iso.datetime(),
  /** The session that asks. */
  deze: z.boolean(),
});
export type EigenSessie = z.infer<typeof eigenSessieSchema>;

/** `GET /api/account/sessies` */
export const eigenSessiesSchema = z.array(eigenSessieSchema);

/** `DELETE /api/account/sessies` and `DELETE /api/gebruikers/{id}/sessies`: how many ended. */
export const sessiesBeeindigdSchema = z.object({ aantal: z.number().int() });

/** `GET /api/sessie/tijd`: seconds that are left; asking does not count as use. */
export const sessietijdSchema = z.object({
  /** Until it ends when nobody does anything. */
  stilNogS: z.number().int(),
  /** Until it ends in any case. */
  totaalNogS: z.number().int(),
});
export type Sessietijd = z.infer<typeof sessietijdSchema>;
