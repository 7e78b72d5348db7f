import {
  MAX_ZIENSWIJZE,
  ONDERTEKENAARS,
  plainDateSchema,
  RAPPORTSTAPPEN,
  RAPPORTSTATUSSEN,
  rapportperiodeSchema,
  rapportSchema,
  rapportsoortSchema,
  woordenSchema,
} from '@passend/domain';
import { z } from 'zod';

/** Reports that a coach writes; overviews make themselves. */
export const SCHRIJFBARE_RAPPORTEN = [
  'trajectplan',
  'voortgangsrapportage',
  'eindrapportage',
] as const;

/** `POST /api/werknemers/:id/rapporten` */
export const rapportBeginSchema = z.strictObject({
  soort: z.enum(SCHRIJFBARE_RAPPORTEN, 'Kies een soort rapport.'),
  periode: rapportperiodeSchema.nullable(),
});
export type RapportBegin = z.infer<typeof rapportBeginSchema>;

/** `PUT /api/werknemers/:id/rapporten/:rapportId/concept` */
export const rapportConceptSchema = z.strictObject({
  revisie: z.int().positive(),
  periode: rapportperiodeSchema.nullable(),
  woorden: woordenSchema,
});
export type RapportConcept = z.infer<typeof rapportConceptSchema>;

const MAX_REDEN = 2_000;

/** `POST /api/werknemers/:id/rapporten/:rapportId/stap` */
export const rapportStapSchema = z.strictObject({
  stap: z.enum(
    [
      'voorleggen',
      'terugnemen',
      'vaststellen',
      'vaststellen_zonder_reactie',
      'vrijgeven',
      'heropenen',
    ],
    'Kies een stap.',
  ),
  /** The revision that the coach has before him. */
  revisie: z.int().positive(),
  reden: z.string().trim().min(1, 'Vul in waarom.').max(MAX_REDEN).nullable(),
});
export type RapportStap = z.infer<typeof rapportStapSchema>;

/** `POST …/ondertekening`; name and day come from who is signed in and the clock. */
export const ondertekeningSchema = z.strictObject({
  versie: z.int().positive(),
  functie: z.string().trim().min(1, 'Vul je functie in.').max(200, 'Maak dit korter.'),
});
export type Ondertekening = z.infer<typeof ondertekeningSchema>;

/** `POST /api/mijn/rapporten/:rapportId/reactie` */
export const rapportReactieSchema = z.strictObject({
  versie: z.int().positive(),
  zienswijze: z
    .string()
    .trim()
    .min(1, 'Vul in wat je wilt zeggen.')
    .max(MAX_ZIENSWIJZE, 'Maak dit korter.')
    .nullable(),
  /** Whether his employer may read it as well. */
  metWerkgever: z.boolean(),
});
export type RapportReactie = z.infer<typeof rapportReactieSchema>;

/** Query of a PDF. */
export const rapportPdfVraagSchema = z.strictObject({
  voor: z.enum(['uwv', 'werkgever']).default('uwv'),
});
export type RapportPdfVraag = z.infer<typeof rapportPdfVraagSchema>;

/** Overviews that make themselves. */
export const OVERZICHTSOORTEN = ['sollicitatieoverzicht', 'dossieroverzicht'] as const;
export const overzichtsoortSchema = z.enum(OVERZICHTSOORTEN);
export type Overzichtsoort = z.infer<typeof overzichtsoortSchema>;

/** Query of an overview; without days it is about everything up to now. */
export const overzichtVraagSchema = z
  .strictObject({
    voor: z.enum(['uwv', 'werkgever']).default('uwv'),
    vorm: z.enum(['pdf', 'csv']).default('pdf'),
    van: plainDateSchema.optional(),
    tot: plainDateSchema.optional(),
  })
  .refine(({ van, tot }) => van === undefined || tot === undefined || van <= tot, {
    path: ['tot'],
    message: 'De laatste dag ligt voor de eerste dag.',
  });
export type Overzichtvraag = z.infer<typeof overzichtVraagSchema>;

const ondertekenaar = z.enum(ONDERTEKENAARS);
const handtekeningSchema = z.object({
  wie: ondertekenaar,
  naam: z.string(),
  functie: z.string(),
  datum: plainDateSchema,
});

const versieSchema = z.object({
  versie: z.int(),
  gemaaktOp: z.string(),
  vrijgegevenOp: z.string().nullable(),
  handtekeningen: z.array(handtekeningSchema),
  nogTeTekenen: z.array(ondertekenaar),
});
export type RapportversieWeergave = z.infer<typeof versieSchema>;

export const rapportRegelSchema = z.object({
  id: z.uuid(),
  soort: rapportsoortSchema,
  titel: z.string(),
  status: z.enum(RAPPORTSTATUSSEN),
  versie: z.int(),
  periode: rapportperiodeSchema.nullable(),
  /** The version that was made last; null for a draft. */
  gemaakt: versieSchema.nullable(),
  bijgewerktOp: z.string(),
});
export type RapportRegel = z.infer<typeof rapportRegelSchema>;

/** `GET /api/werknemers/:id/rapporten` */
export const rapportenSchema = z.object({
  /** When the next progress report is due. */
  volgendeOp: z.string(),
  vandaag: z.string(),
  /** The period that a new progress report would have. */
  voorstel: rapportperiodeSchema,
  rapporten: z.array(rapportRegelSchema),
});
export type Rapporten = z.infer<typeof rapportenSchema>;

const reactieSchema = z.object({
  op: z.string(),
  zienswijze: z.string().nullable(),
  voorWerkgever: z.string().nullable(),
});

/** `GET /api/werknemers/:id/rapporten/:rapportId`, for the coach. */
export const rapportDetailSchema = z.object({
  ...rapportRegelSchema.shape,
  revisie: z.int(),
  woorden: z.record(z.string(), z.string()),
  velden: z.array(
    z.object({
      code: z.string(),
      kop: z.string(),
      hulp: z.string(),
      blad: z.enum(['werkgever', 'uwv']),
      /** Words that look medical, in a text for the employer. */
      letOp: z.array(z.string()),
    }),
  ),
  voorgelegdOp: z.string().nullable(),
  /** From this day on the coach may go on without an answer; null when he need not wait. */
  zonderReactieVanaf: z.string().nullable(),
  reactie: reactieSchema.nullable(),
  stappen: z.array(z.enum(RAPPORTSTAPPEN)),
  voorbeeld: z.object({ uwv: rapportSchema, werkgever: rapportSchema }),
});
export type RapportDetail = z.infer<typeof rapportDetailSchema>;

/** `GET /api/mijn/rapporten` */
export const mijnRapportenSchema = z.object({ rapporten: z.array(rapportRegelSchema) });

/** `GET /api/mijn/rapporten/:rapportId` */
export const mijnRapportSchema = z.object({
  ...rapportRegelSchema.shape,
  reactie: reactieSchema.nullable(),
  stappen: z.array(z.enum(RAPPORTSTAPPEN)),
  rapport: rapportSchema,
  voorWerkgever: rapportSchema,
});
export type MijnRapport = z.infer<typeof mijnRapportSchema>;

/** A report as an employer meets it: only what was released, and nothing of drafts. */
export const werkgeverRapportRegelSchema = z.object({
  id: z.uuid(),
  titel: z.string(),
  versie: z.int(),
  periode: rapportperiodeSchema.nullable(),
  vrijgegevenOp: z.string(),
  handtekeningen: z.array(handtekeningSchema),
  nogTeTekenen: z.array(ondertekenaar),
});
export type WerkgeverRapportRegel = z.infer<typeof werkgeverRapportRegelSchema>;

/** `GET /api/werkgever/werknemers/:id/rapporten` */
export const werkgeverRapportenSchema = z.object({
  rapporten: z.array(werkgeverRapportRegelSchema),
});

/** `GET /api/werkgever/werknemers/:id/rapporten/:rapportId` */
export const werkgeverRapportSchema = z.object({
  ...werkgeverRapportRegelSchema.shape,
  rapport: rapportSchema,
});
export type WerkgeverRapport = z.infer<typeof werkgeverRapportSchema>;

const leemteSchema = z.object({
  code: z.string(),
  soort: z.enum(['ontbreekt', 'niet_ondertekend', 'te_laat', 'klopt_niet', 'let_op']),
  wat: z.string(),
  doe: z.string(),
  wie: z.enum(['werkgever', 'werknemer', 'coach', 'werkgever_en_werknemer']),
  bron: z.object({ tekst: z.string(), adres: z.url().nullable() }),
});
export type LeemteWeergave = z.infer<typeof leemteSchema>;

/** `GET …/leemten`: what a reader of the dossier would miss. */
export const leemtenSchema = z.object({
  vandaag: z.string(),
  stukken: z.array(
    z.object({
      code: z.string(),
      naam: z.string(),
      stand: z.enum(['aanwezig', 'ontbreekt', 'later', 'niet_nodig']),
      datum: z.string().nullable(),
    }),
  ),
  leemten: z.array(leemteSchema),
});
export type Leemten = z.infer<typeof leemtenSchema>;
