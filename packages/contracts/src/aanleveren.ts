import {
  aanleversoortSchema,
  auteursfunctieSchema,
  LINK_DAGEN,
  LINKSTANDEN,
  MAX_LINK_DAGEN,
  terugkoppelingSchema,
} from '@passend/domain';
import { z } from 'zod';

/** Characters of base64 for a file of ten megabytes, with room for the last group. */
const MAX_BASE64 = 13_981_020;

/** `POST /api/werknemers/:id/uploadlinks` */
export const uploadlinkInvoerSchema = z.strictObject({
  soort: aanleversoortSchema,
  kenmerk: z
    .string()
    .trim()
    .min(2, 'Vul een kenmerk in waaraan de arts ziet over wie het gaat.')
    .max(80, 'Maak het kenmerk korter dan 80 tekens.'),
  dagen: z
    .number('Vul een getal in, bijvoorbeeld 7.')
    .int('Vul hele dagen in.')
    .min(1, 'Vul 1 of meer dagen in.')
    .max(MAX_LINK_DAGEN, `Vul hoogstens ${MAX_LINK_DAGEN} dagen in.`)
    .default(LINK_DAGEN),
});
export type UploadlinkInvoer = z.infer<typeof uploadlinkInvoerSchema>;

export const uploadlinkSchema = z.object({
  id: z.string(),
  soort: aanleversoortSchema,
  kenmerk: z.string(),
  stand: z.enum(LINKSTANDEN),
  door: z.string(),
  op: z.iso.datetime(),
  verlooptOp: z.iso.datetime(),
  gebruiktOp: z.iso.datetime().nullable(),
});
export type Uploadlink = z.infer<typeof uploadlinkSchema>;

/** The address is given this one time: only a hash of its token is kept. */
export const uploadlinkGemaaktSchema = z.object({ link: uploadlinkSchema, adres: z.string() });
export type UploadlinkGemaakt = z.infer<typeof uploadlinkGemaaktSchema>;

const besluitSchema = <T extends readonly [string, ...string[]]>(besluiten: T) =>
  z.object({ besluit: z.enum(besluiten), door: z.string(), op: z.iso.datetime() }).nullable();
const DOCUMENTBESLUITEN = ['overgenomen', 'niet_nodig'] as const;
const DEELBESLUITEN = ['delen', 'niet_delen'] as const;

export const documentWeergaveSchema = z.object({
  id: z.string(),
  soort: z.string(),
  bestandsnaam: z.string(),
  datum: z.iso.date(),
  auteurNaam: z.string(),
  auteurFunctie: z.string(),
  op: z.iso.datetime(),
  grootte: z.number().int(),
  besluit: besluitSchema(DOCUMENTBESLUITEN),
});
export type DocumentWeergave = z.infer<typeof documentWeergaveSchema>;

export const terugkoppelingWeergaveSchema = z.object({
  id: z.string(),
  datum: z.iso.date(),
  auteurNaam: z.string(),
  auteurFunctie: auteursfunctieSchema,
  op: z.iso.datetime(),
  inhoud: terugkoppelingSchema,
  besluit: besluitSchema(DEELBESLUITEN),
});
export type TerugkoppelingWeergave = z.infer<typeof terugkoppelingWeergaveSchema>;

/** `GET /api/werknemers/:id/aanlevering`: what was asked for and what came in, newest first. */
export const aanleveringSchema = z.object({
  links: z.array(uploadlinkSchema),
  documenten: z.array(documentWeergaveSchema),
  terugkoppelingen: z.array(terugkoppelingWeergaveSchema),
  /** What came in and nobody has done anything with yet. */
  teVerwerken: z.number().int(),
});
export type Aanlevering = z.infer<typeof aanleveringSchema>;

/** `GET /api/mijn/documenten`: the same for the werknemer, without the links. */
export const eigenDocumentenSchema = aanleveringSchema.pick({
  documenten: true,
  terugkoppelingen: true,
});
export type EigenDocumenten = z.infer<typeof eigenDocumentenSchema>;

export const documentbesluitSchema = z.strictObject({ besluit: z.enum(DOCUMENTBESLUITEN) });
export type Documentbesluit = z.infer<typeof documentbesluitSchema>;
export const deelbesluitSchema = z.strictObject({ besluit: z.enum(DEELBESLUITEN) });
export type Deelbesluit = z.infer<typeof deelbesluitSchema>;

/** `GET /api/aanleveren`: what who holds a link sees. No name of the client, unless it is the reference. */
export const aanleverpaginaSchema = z.object({
  bureau: z.string(),
  kenmerk: z.string(),
  soort: aanleversoortSchema,
  verlooptOp: z.iso.datetime(),
});
export type Aanleverpagina = z.infer<typeof aanleverpaginaSchema>;

/** `POST /api/aanleveren`: everything at once, so that a link is used up or nothing happened. */
export const aanleverInvoerSchema = z.strictObject({
  naam: z.string().trim().min(2, 'Vul uw naam in.').max(120, 'Maak de naam korter dan 120 tekens.'),
  functie: auteursfunctieSchema,
  datum: z.iso.date('Kies de dag waarop het document is gemaakt.'),
  bestand: z
    .strictObject({
      naam: z
        .string()
        .trim()
        .min(1, 'Dit bestand heeft geen naam.')
        .max(200, 'Deze naam is te lang.'),
      inhoud: z
        .base64('Dit bestand kan niet worden gelezen.')
        .max(MAX_BASE64, 'Het bestand is groter dan 10 MB.'),
    })
    .nullable(),
  terugkoppeling: terugkoppelingSchema.nullable(),
});
export type AanleverInvoer = z.infer<typeof aanleverInvoerSchema>;

export const aangeleverdSchema = z.object({ op: z.iso.datetime() });
