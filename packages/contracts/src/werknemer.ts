import {
  beperkingSchema,
  DOCUMENTSOORTEN,
  duidingSchema,
  HARDHEDEN,
  itemSlugSchema,
  maatSchema,
  opbouwSchema,
  passageplekSchema,
  zoekprofielSchema,
} from '@passend/domain';
import { z } from 'zod';
import { caseloadWeekSchema } from './inspanning.js';
import { klokstandSchema } from './tijdlijn.js';

const trajectSchema = z.object({
  /** Week of the WVP counting, 1 is the first week of illness; pauses are taken off. */
  week: z.number().int(),
  totWeken: z.number().int(),
});

const documentStandSchema = z.object({
  document: z.enum(DOCUMENTSOORTEN),
  datum: z.string(),
  /** Whole months since the document was drawn up. */
  maandenOud: z.number().int(),
  /** Older than the six months for which such a document is taken as valid. */
  verouderd: z.boolean(),
  /** Dated after today: the date must be checked. */
  toekomst: z.boolean(),
});

/** Who decided something, why and when. */
const besluitSchema = z.object({ reden: z.string(), door: z.string(), op: z.iso.datetime() });

/** A piece of the document in words, and what became of it. */
export const passageSchema = z.object({
  plek: passageplekSchema,
  /** Name of the item for people; null for the document as a whole and for unknown points. */
  naam: z.string().nullable(),
  tekst: z.string(),
  stand: z.enum(['gelezen', 'bevestigd', 'te_beoordelen']),
  /** The limits that a rule read or that the coach took from it. */
  gevolgen: z.array(
    z.object({
      item: itemSlugSchema,
      naam: z.string(),
      niveau: z.number().nullable(),
      limiet: maatSchema.nullable(),
      piek: maatSchema.nullable(),
    }),
  ),
  besluit: besluitSchema.nullable(),
});
export type PassageWeergave = z.infer<typeof passageSchema>;

/** Numbers of the match at this moment, over every live vacancy. */
export const matchTellingSchema = z.object({
  overwogen: z.number().int(),
  inBeeld: z.number().int(),
  past: z.number().int(),
  mogelijk: z.number().int(),
  afgevallen: z.number().int(),
  /** In sight and first seen since this coach last opened the ranking. */
  nieuw: z.number().int(),
});
export type MatchTelling = z.infer<typeof matchTellingSchema>;

/** One row of `GET /api/werknemers` (the caseload of a coach). */
export const caseloadRijSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  /** False when his file cannot be opened; then all that follows is empty. */
  leesbaar: z.boolean(),
  traject: trajectSchema,
  klok: klokstandSchema,
  doelberoepen: z.array(z.string()),
  woonplaats: z.string().nullable(),
  /** Null when there is no zoekprofiel or no belastbaarheid yet. */
  telling: matchTellingSchema.nullable(),
  beoordeeld: z.object({
    geschikt: z.number().int(),
    bespreken: z.number().int(),
    niet_geschikt: z.number().int(),
  }),
  belastbaarheid: documentStandSchema
    .extend({
      /** Passages of the document that a coach still has to judge. */
      teBeoordelen: z.number().int(),
    })
    .nullable(),
  laatstBekeken: z.iso.datetime().nullable(),
  /** The last four weeks, this one included; fewer when the traject is younger. */
  inspanning: z.array(caseloadWeekSchema),
});
export type CaseloadRij = z.infer<typeof caseloadRijSchema>;
export const caseloadSchema = z.object({ werknemers: z.array(caseloadRijSchema) });

/** Hours a week that are possible now, at the likely start of a job and at the goal; null is no limit. */
export const urenVerloopSchema = z.object({
  nu: z.number().nullable(),
  start: z.number().nullable(),
  doel: z.number().nullable(),
  startOp: z.string(),
  doelVanaf: z.string().nullable(),
});
export type UrenVerloop = z.infer<typeof urenVerloopSchema>;

/** What counts of the document now, with the words that it came from. */
export const belastbaarheidWeergaveSchema = documentStandSchema.extend({
  id: z.uuid(),
  editie: z.string(),
  /** Function of the author, never a name: "bedrijfsarts", "verzekeringsarts". */
  auteurFunctie: z.string(),
  beperkingen: z.array(
    beperkingSchema.extend({
      naam: z.string(),
      rubriek: z.number().int(),
      nummer: z.string().nullable(),
      hardheid: z.enum([...HARDHEDEN, 'hard_vanaf_dubbel']),
      /** What the item has when nobody decides. */
      standaard: z.enum([...HARDHEDEN, 'hard_vanaf_dubbel']),
      besluit: besluitSchema.nullable(),
    }),
  ),
  passages: z.array(passageSchema),
  /** Passages that a coach still has to judge. */
  teBeoordelen: z.number().int(),
  toelichting: z.string().nullable(),
  opbouw: opbouwSchema.nullable(),
  /** Hours a week over time; null without a build-up. */
  uren: urenVerloopSchema.nullable(),
});
export type BelastbaarheidWeergave = z.infer<typeof belastbaarheidWeergaveSchema>;

/** Characters of one text in a document; more than any that a doctor writes. */
const MAX_TEKST = 20_000;
/** Words or codes in one limit. */
const MAX_LIJST = 200;

/** Length of the longest text in a value; the depth is limited before this is asked. */
function langsteTekst(waarde: unknown): number {
  if (typeof waarde === 'string') return waarde.length;
  if (typeof waarde !== 'object' || waarde === null) return 0;
  return Math.max(0, ...Object.values(waarde).map(langsteTekst));
}

/** Members of the longest list in a value. */
function langsteLijst(waarde: unknown): number {
  if (typeof waarde !== 'object' || waarde === null) return 0;
  const eigen = Array.isArray(waarde) ? waarde.length : 0;
  return Math.max(eigen, ...Object.values(waarde).map(langsteLijst));
}

/**
 * `POST /api/werknemers/:id/belastbaarheid`: a coach transcribes a document, he does not invent or
 * loosen it; so source, date and the author's function are asked. The document itself has the
 * import format of the command line and is read by the lenient reader of the domain.
 */
export const belastbaarheidInvoerSchema = z.strictObject({
  brondocument: z.string().trim().min(1, 'Noem het document waaruit je overneemt.').max(200),
  auteurFunctie: z.string().trim().min(1, 'Vul de functie van de opsteller in.').max(100),
  inhoud: z
    .record(z.string(), z.unknown())
    .refine((inhoud) => langsteTekst(inhoud) <= MAX_TEKST, 'Een tekst in dit document is te lang.'),
});
export type BelastbaarheidInvoer = z.infer<typeof belastbaarheidInvoerSchema>;

/** `POST /api/werknemers/:id/duidingen`: a coach settles a passage, or how hard a limit is. */
export const duidingInvoerSchema = duidingSchema.refine(
  (duiding) => langsteTekst(duiding) <= MAX_TEKST && langsteLijst(duiding) <= MAX_LIJST,
  'Dit is te lang.',
);

/** `POST /api/werknemers/:id/duidingen/ongedaan`: takes such a decision back. */
export const duidingOngedaanSchema = z.discriminatedUnion('soort', [
  z.strictObject({
    soort: z.literal('passage'),
    plek: passageplekSchema,
    tekst: z.string().min(1).max(5000),
  }),
  z.strictObject({ soort: z.literal('hardheid'), item: itemSlugSchema }),
]);
export type DuidingOngedaan = z.infer<typeof duidingOngedaanSchema>;

const kort = (lengte: number) => z.string().trim().min(1).max(lengte);

/** `PUT /api/werknemers/:id/zoekprofiel`: the form of the domain, with ends to what is typed. */
export const zoekprofielInvoerSchema = zoekprofielSchema
  .safeExtend({
    doelberoepen: z.array(kort(200)).max(50),
    woonplaats: kort(200),
    rijbewijs: z.array(kort(20)).max(20).default([]),
    talen: z.array(kort(60)).max(50).default([]),
    diplomas: z.array(kort(200)).max(100).default([]),
    sectoren: zoekprofielSchema.shape.sectoren.unwrap().max(50).optional(),
    sectoren_niet: zoekprofielSchema.shape.sectoren_niet.unwrap().max(50).optional(),
  })
  .strict();

/** `GET /api/werknemers/:id` */
export const werknemerWeergaveSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  eersteZiektedag: z.string(),
  traject: trajectSchema,
  klok: klokstandSchema,
  werkgever: z.string(),
  coach: z.string(),
  zoekprofiel: zoekprofielSchema.nullable(),
  belastbaarheid: belastbaarheidWeergaveSchema.nullable(),
  /** Day on which a job that is found today would likely start. */
  startOp: z.string(),
});
export type WerknemerWeergave = z.infer<typeof werknemerWeergaveSchema>;
