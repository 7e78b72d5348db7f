import {
  AANDACHT_CODES,
  MEESTE_PER_WEEK,
  medischeWoorden,
  NORMGRONDEN,
  normgrondSchema,
  PARALLELLE_FASE,
  plainDateSchema,
  STILTEN,
  TELWIJZEN,
  TRAJECTFASEN,
  VOORUITBLIK_WEKEN,
} from '@passend/domain';
import { z } from 'zod';

const FASEN = [...TRAJECTFASEN, PARALLELLE_FASE] as const;
const dag = z.string();
const heel = z.number().int();

/** Text that goes into the dossier for the UWV, and so past the employer: no medical words. */
const redenSchema = z
  .string()
  .trim()
  .min(10, 'Schrijf in een zin waarom.')
  .max(2_000, 'Maak dit korter dan 2000 tekens.')
  .refine(
    (tekst) => medischeWoorden(tekst).length === 0,
    'Schrijf dit zonder medische woorden. Wat iemand kan of wat is afgesproken, mag wel.',
  );

/** `POST /api/werknemers/:id/inspanning/normen` */
export const normInvoerSchema = z.strictObject({
  fase: z.enum(FASEN, 'Kies een fase.'),
  van: plainDateSchema,
  tot: plainDateSchema.nullable(),
  perWeek: z
    .number('Vul een getal in, bijvoorbeeld 2.')
    .min(0, 'Vul nul of meer in.')
    .max(MEESTE_PER_WEEK, `Vul hoogstens ${MEESTE_PER_WEEK} in.`)
    .multipleOf(0.5, 'Gebruik hele of halve getallen. 0,5 is een in de twee weken.'),
  grond: normgrondSchema,
  reden: redenSchema,
  /** Day of the advice of the bedrijfsarts that it rests on; null when there is none. */
  adviesVan: plainDateSchema.nullable(),
});
export type NormInvoer = z.infer<typeof normInvoerSchema>;

/** `POST /api/werknemers/:id/inspanning/toelichtingen` */
export const toelichtingInvoerSchema = z.strictObject({
  van: plainDateSchema,
  tot: plainDateSchema,
  grond: normgrondSchema,
  reden: redenSchema,
});
export type ToelichtingInvoer = z.infer<typeof toelichtingInvoerSchema>;

const tellingSchema = z.object({ aantal: heel, controleerbaar: heel });
const soorttellingSchema = tellingSchema.extend({
  soort: z.string(),
  telt: z.enum(TELWIJZEN),
});

const weeknormSchema = z.discriminatedUnion('vraagt', [
  z.object({
    vraagt: z.literal(true),
    minste: z.number(),
    meeste: z.number(),
    herkomst: z.enum(['gezet', 'standaard']),
    grond: z.enum(NORMGRONDEN),
    fase: z.enum(FASEN).nullable(),
  }),
  z.object({ vraagt: z.literal(false), stilte: z.enum(STILTEN) }),
]);
export type WeeknormWeergave = z.infer<typeof weeknormSchema>;

const toelichtingSchema = z.object({
  van: dag,
  tot: dag,
  grond: z.enum(NORMGRONDEN),
  reden: z.string(),
  op: z.string(),
});

const weekSchema = z.object({
  maandag: dag,
  /** The week is not over yet. */
  loopt: z.boolean(),
  sollicitaties: tellingSchema,
  activiteiten: tellingSchema,
  perSoort: z.array(soorttellingSchema),
  norm: weeknormSchema,
  toelichting: toelichtingSchema.nullable(),
  markt: z.object({ past: heel, mogelijk: heel, nieuw: heel }).nullable(),
});
export type InspanningWeek = z.infer<typeof weekSchema>;

const reeksSchema = z.object({ van: heel, tot: heel });

/** `GET /api/werknemers/:id/inspanning`: effort, norm, market, what follows and what is missing. */
export const inspanningSchema = z.object({
  /** First day of the 2e spoor; null while there is nothing. */
  beginOp: dag.nullable(),
  weken: z.array(weekSchema),
  perSoort: z.array(soorttellingSchema),
  vooruitblik: z.array(
    z.object({
      week: z.literal(VOORUITBLIK_WEKEN),
      op: dag,
      bereikt: z.boolean(),
      wekenTeGaan: heel,
      sollicitaties: reeksSchema.nullable(),
      activiteiten: reeksSchema.nullable(),
      norm: reeksSchema,
    }),
  ),
  gaten: z.array(z.object({ code: z.enum(AANDACHT_CODES), dagen: z.array(dag) })),
  /** The norms as they were set, the newest first. */
  normen: z.array(
    z.object({
      nummer: heel,
      fase: z.enum(FASEN),
      van: dag,
      tot: dag.nullable(),
      perWeek: z.number(),
      grond: z.enum(NORMGRONDEN),
      reden: z.string(),
      adviesVan: dag.nullable(),
      op: z.string(),
    }),
  ),
});
export type Inspanning = z.infer<typeof inspanningSchema>;

/** `GET /api/mijn/inspanning`: what the werknemer did. No norm, no counter and nothing that is missing. */
export const mijnInspanningSchema = z.object({
  beginOp: dag.nullable(),
  /** Weeks in which something was done, the newest first. */
  weken: z.array(z.object({ maandag: dag, perSoort: z.array(soorttellingSchema) })),
  perSoort: z.array(soorttellingSchema),
  /** Nothing has to be done now. */
  rust: z.boolean(),
});
export type MijnInspanning = z.infer<typeof mijnInspanningSchema>;

/** `GET /api/werkgever/werknemers/:id/inspanning`: has no field for health or for words of people. */
export const werkgeverInspanningSchema = z.object({
  weken: z.array(
    z.object({
      maandag: dag,
      sollicitaties: heel,
      activiteiten: heel,
      norm: z
        .object({ minste: z.number(), meeste: z.number(), grond: z.enum(NORMGRONDEN) })
        .nullable(),
      toelichting: z.enum(NORMGRONDEN).nullable(),
    }),
  ),
  perSoort: z.array(soorttellingSchema),
});
export type WerkgeverInspanning = z.infer<typeof werkgeverInspanningSchema>;

/** A week in a row of the caseload. */
export const caseloadWeekSchema = z.object({
  maandag: dag,
  sollicitaties: heel,
  activiteiten: heel,
  /** What the norm asks at least; null when nothing can be asked. */
  norm: z.number().nullable(),
});
export type CaseloadWeek = z.infer<typeof caseloadWeekSchema>;
