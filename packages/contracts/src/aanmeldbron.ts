import { z } from 'zod';

const korteTekst = (melding: string) =>
  z.string().trim().min(1, melding).max(200, 'Dit is te lang.');

/** A page of the portal: a path of its own, so that nobody is sent elsewhere after signing in. */
const naarSchema = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[\w\-./?=&%]*$/u, 'Dit adres klopt niet.')
  .default('/');

/** `POST /api/aanmelden/oidc/keuzes` */
export const aanmeldvraagSchema = z.strictObject({
  email: z.string().trim().min(3, 'Vul je e-mailadres in.').max(320, 'Dit is te lang.'),
});
export type Aanmeldvraag = z.infer<typeof aanmeldvraagSchema>;
const aanmeldkeuzeSchema = z.object({ id: z.string(), naam: z.string() });
export type Aanmeldkeuze = z.infer<typeof aanmeldkeuzeSchema>;
export const aanmeldkeuzesSchema = z.object({ keuzes: z.array(aanmeldkeuzeSchema) });

/** `POST /api/aanmelden/oidc/:aanbiederId/begin`: where the browser goes next. */
export const oidcbeginSchema = z.strictObject({ naar: naarSchema });
export type Oidcbegin = z.infer<typeof oidcbeginSchema>;
export const aanmeldadresSchema = z.object({ adres: z.string() });

const domeinSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(
    /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z]{2,63}$/u,
    'Schrijf een domein, zoals bedrijf.nl.',
  );
const waardeSchema = z
  .string()
  .trim()
  .max(100)
  .regex(/^[\w:./-]+$/u, 'Dit klopt niet. Voorbeeld: mfa');

/** `POST` and `PUT /api/aanmeldbronnen`: without `geheim` the present one stays. */
export const aanmeldbronInvoerSchema = z.strictObject({
  naam: korteTekst('Geef een naam, zoals "Account van ons bureau".'),
  werkgeverId: z.uuid().nullable(),
  issuer: z
    .string()
    .trim()
    .max(500, 'Dit is te lang.')
    .pipe(z.url({ protocol: /^https?$/u, error: 'Vul het webadres van de aanbieder in.' })),
  clientId: korteTekst('Vul het client-id in.'),
  geheim: z.string().min(8, 'Vul het geheim in.').max(500, 'Dit is te lang.').nullable(),
  maildomeinen: z
    .array(domeinSchema)
    .min(1, 'Noem minstens één domein.')
    .max(20, 'Noem hoogstens 20 domeinen.'),
  tweedeStap: z.array(waardeSchema).max(20, 'Noem hoogstens 20 waarden.'),
  actief: z.boolean(),
});
export type AanmeldbronInvoer = z.infer<typeof aanmeldbronInvoerSchema>;

export const aanmeldbronSchema = aanmeldbronInvoerSchema.omit({ geheim: true }).extend({
  id: z.string(),
  werkgever: z.string().nullable(),
  /** To give to the provider: where people are sent back to. */
  terugAdres: z.string(),
  /** To give to the provider: where people go after they signed out there. */
  naAfmelden: z.string(),
});

/** `GET /api/aanmelden/oidc/afmelden`: where to end the session at the provider, when there is one. */
export const afmeldadresSchema = z.object({ adres: z.url().nullable() });
export type Aanmeldbron = z.infer<typeof aanmeldbronSchema>;

/** `GET /api/aanmeldbronnen`; the employers to choose from come along. */
export const aanmeldbronnenSchema = z.object({
  bronnen: z.array(
    aanmeldbronSchema.extend({ maildomeinen: z.array(z.string()), issuer: z.string() }),
  ),
  werkgevers: z.array(z.object({ id: z.string(), naam: z.string() })),
});
export type Aanmeldbronnen = z.infer<typeof aanmeldbronnenSchema>;

/** `POST /api/aanmeldbronnen/:bronId/proef`: whether the provider can be reached and is what it says. */
export const aanmeldproefSchema = z.object({
  goed: z.boolean(),
  melding: z.string(),
});
export type Aanmeldproef = z.infer<typeof aanmeldproefSchema>;
