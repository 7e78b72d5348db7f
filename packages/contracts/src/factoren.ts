import { TWEEDE_STAP_BELEID } from '@passend/domain';
import { z } from 'zod';

const base64url = (langst: number) =>
  z
    .string()
    .min(1)
    .max(langst)
    .regex(/^[\w-]+$/u);

/** Code of an authenticator app; people type it with a space in the middle. */
export const codeSchema = z
  .string()
  .max(20)
  .transform((tekst) => tekst.replace(/[\s-]/gu, ''))
  .pipe(z.string().regex(/^\d{6}$/u, 'Een code heeft 6 cijfers.'));

/** `POST .../code`: a code of the app. */
export const codeInvoerSchema = z.strictObject({ code: codeSchema });
export type CodeInvoer = z.infer<typeof codeInvoerSchema>;

/** `POST .../herstelcode`: one of the ten codes, however it is typed. */
export const herstelcodeInvoerSchema = z.strictObject({
  code: z.string().trim().min(10, 'Een herstelcode heeft 10 tekens.').max(20),
});
export type HerstelcodeInvoer = z.infer<typeof herstelcodeInvoerSchema>;

/** `POST /api/bevestiging/wachtwoord` */
export const wachtwoordInvoerSchema = z.strictObject({
  wachtwoord: z.string().min(1, 'Vul je wachtwoord in.').max(128),
});
export type WachtwoordInvoer = z.infer<typeof wachtwoordInvoerSchema>;

/** How far signing in is, without a word about who it is. */
export const sessiestandSchema = z.object({
  stand: z.enum(['volledig', 'tweede_stap', 'instellen']),
});
export type Sessiebericht = z.infer<typeof sessiestandSchema>;

/** `GET /api/sessie/tweede-stap`: which ways there are to take the second step. */
export const tweedeStapSchema = z.object({
  app: z.boolean(),
  passkey: z.boolean(),
  herstelcode: z.boolean(),
});
export type TweedeStap = z.infer<typeof tweedeStapSchema>;

const passkeySchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  /** Kept in a key ring that several devices share. */
  gedeeld: z.boolean(),
  aangemaaktOp: z.iso.datetime(),
  laatstGebruiktOp: z.iso.datetime().nullable(),
});
export type PasskeyRegel = z.infer<typeof passkeySchema>;

/** `GET /api/factoren`: how somebody signs in beside his password. */
export const factorenSchema = z.object({
  /** The agency says that he must have one. */
  verplicht: z.boolean(),
  /** Passkeys work at this address; not on a bare IP address. */
  passkeysMogelijk: z.boolean(),
  app: z.object({ sinds: z.iso.datetime() }).nullable(),
  passkeys: z.array(passkeySchema).max(20),
  herstelcodes: z
    .object({ over: z.number().int(), totaal: z.number().int(), sinds: z.iso.datetime() })
    .nullable(),
});
export type Factoren = z.infer<typeof factorenSchema>;

/** `POST /api/factoren/app`: what an app needs, as text and as a drawing. */
export const appInstellenSchema = z.object({
  geheim: z.string(),
  /** For a link that opens an app on the same device. */
  adres: z.string(),
  qr: z.object({ maat: z.number().int(), pad: z.string() }),
});
export type AppInstellen = z.infer<typeof appInstellenSchema>;

/** Codes that are shown once; null when there were codes already, which stay as they are. */
export const nieuweCodesSchema = z.object({ herstelcodes: z.array(z.string()).max(10).nullable() });
export type NieuweCodes = z.infer<typeof nieuweCodesSchema>;

const naamSchema = z
  .string()
  .trim()
  .min(1, 'Geef een naam.')
  .max(60, 'Kies een kortere naam, van hoogstens 60 tekens.');

/** `PUT /api/factoren/passkeys/{id}` */
export const passkeyNaamSchema = z.strictObject({ naam: naamSchema });
export type PasskeyNaam = z.infer<typeof passkeyNaamSchema>;

/** `POST /api/gebruikers/{id}/factoren/wis`: why somebody's factors are taken away. */
export const factorenWissenSchema = z.strictObject({
  reden: z.string().trim().min(10, 'Schrijf in minstens 10 tekens waarom.').max(500),
});
export type FactorenWissen = z.infer<typeof factorenWissenSchema>;

const vervoerSchema = z.array(z.string().max(20)).max(8);
const verwijzingSchema = z.object({
  id: base64url(1400),
  type: z.literal('public-key'),
  transports: z.array(z.string()).exactOptional(),
});

/** What a browser needs to make a passkey (WebAuthn, `PublicKeyCredentialCreationOptionsJSON`). */
export const passkeyMakenSchema = z.object({
  rp: z.object({ name: z.string(), id: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ type: z.literal('public-key'), alg: z.number().int() })),
  timeout: z.number().int(),
  attestation: z.literal('none'),
  excludeCredentials: z.array(verwijzingSchema).max(20),
  authenticatorSelection: z.object({
    residentKey: z.literal('required'),
    requireResidentKey: z.boolean(),
    userVerification: z.literal('required'),
  }),
});
export type PasskeyMaken = z.infer<typeof passkeyMakenSchema>;

/** What a browser needs to use one (`PublicKeyCredentialRequestOptionsJSON`). */
export const passkeyVragenSchema = z.object({
  rpId: z.string(),
  challenge: z.string(),
  timeout: z.number().int(),
  userVerification: z.literal('required'),
  allowCredentials: z.array(verwijzingSchema).max(20).exactOptional(),
});
export type PasskeyVragen = z.infer<typeof passkeyVragenSchema>;

const aanhangselSchema = z.record(z.string().max(40), z.unknown());
const soortApparaatSchema = z.enum(['cross-platform', 'platform']);

/** A new passkey, as the browser answers (`RegistrationResponseJSON`). */
export const nieuwePasskeySchema = z.strictObject({
  antwoord: z.strictObject({
    id: base64url(1400),
    rawId: base64url(1400),
    type: z.literal('public-key'),
    response: z.strictObject({
      clientDataJSON: base64url(4000),
      attestationObject: base64url(20_000),
      authenticatorData: base64url(8000).exactOptional(),
      transports: vervoerSchema.exactOptional(),
      publicKeyAlgorithm: z.number().int().exactOptional(),
      publicKey: base64url(4000).exactOptional(),
    }),
    authenticatorAttachment: soortApparaatSchema.exactOptional(),
    clientExtensionResults: aanhangselSchema,
  }),
});
export type NieuwePasskey = z.infer<typeof nieuwePasskeySchema>;

/** A use of a passkey, as the browser answers (`AuthenticationResponseJSON`). */
export const passkeyGebruikSchema = z.strictObject({
  antwoord: z.strictObject({
    id: base64url(1400),
    rawId: base64url(1400),
    type: z.literal('public-key'),
    response: z.strictObject({
      clientDataJSON: base64url(4000),
      authenticatorData: base64url(8000),
      signature: base64url(8000),
      userHandle: base64url(100).exactOptional(),
    }),
    authenticatorAttachment: soortApparaatSchema.exactOptional(),
    clientExtensionResults: aanhangselSchema,
  }),
});
export type PasskeyGebruik = z.infer<typeof passkeyGebruikSchema>;

/** `GET /api/gebruikers/{id}/factoren`: what a user has, for the beheerder. */
export const factorenVanGebruikerSchema = z.object({
  app: z.boolean(),
  passkeys: z.number().int(),
  herstelcodes: z.number().int(),
});
export type FactorenVanGebruiker = z.infer<typeof factorenVanGebruikerSchema>;

/** `PUT /api/bureau/aanmelden` (beheerder) */
export const bureaubeleidInvoerSchema = z.strictObject({
  tweedeStap: z.enum(TWEEDE_STAP_BELEID, 'Kies een van de twee.'),
});
export type BureaubeleidInvoer = z.infer<typeof bureaubeleidInvoerSchema>;

/** `GET /api/bureau/aanmelden` (beheerder): what is asked of all who see files of others. */
export const bureaubeleidSchema = z.object({
  tweedeStap: z.enum(TWEEDE_STAP_BELEID),
  /** Accounts that see files of others and have no second step yet. */
  zonder: z.number().int(),
});
export type Bureaubeleid = z.infer<typeof bureaubeleidSchema>;
