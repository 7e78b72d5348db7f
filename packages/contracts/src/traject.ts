import {
  AFSPRAAK_MET,
  AFSPRAAKUITKOMSTEN,
  AFSPRAAKVORMEN,
  AFWEZIGREDENEN,
  activiteitgroepSchema,
  bestandverwijzingSchema,
  fasedocumentSchema,
  OORDEELVRAGEN,
  plaatsingsvormSchema,
  TRAJECTSTATEN,
  trajectdeelSchema,
  trajectgebeurtenisSchema,
} from '@passend/domain';
import { z } from 'zod';
import { bijlageSchema } from './bijlage.js';

const dag = z.string();
const bestand = bestandverwijzingSchema.nullable();
const tekst = z.string().nullable();

const faseSchema = z.object({
  fase: trajectdeelSchema,
  staat: z.enum(['niet_begonnen', ...TRAJECTSTATEN.fase]),
  perioden: z.array(z.object({ van: dag, tot: dag.nullable() })).readonly(),
});

const activiteitSchema = z.object({
  id: z.uuid(),
  fase: trajectdeelSchema,
  groep: activiteitgroepSchema,
  code: tekst,
  naam: z.string(),
  staat: z.enum(TRAJECTSTATEN.activiteit),
  wanneer: dag.nullable(),
  datum: dag,
  toelichting: tekst,
});
export type ActiviteitWeergave = z.infer<typeof activiteitSchema>;

const fasedocumentWeergaveSchema = z.object({
  document: fasedocumentSchema,
  datum: dag,
  versie: z.number().int(),
  akkoordWerknemer: z.boolean(),
  tekst,
  bestand,
});

const afspraakSchema = z.object({
  id: z.uuid(),
  datum: dag,
  begin: z.string(),
  minuten: z.number().int(),
  vorm: z.enum(AFSPRAAKVORMEN),
  met: z.enum(AFSPRAAK_MET),
  plek: z.string(),
  onderwerp: z.string(),
  organisatie: z.string().nullable(),
  staat: z.enum(TRAJECTSTATEN.afspraak),
  uitkomst: z.enum(AFSPRAAKUITKOMSTEN).nullable(),
  reden: z.enum(AFWEZIGREDENEN).nullable(),
  verslag: tekst,
  notitie: tekst,
  afgezegdDoor: z.enum(['coach', 'werknemer', 'ander']).nullable(),
});
export type AfspraakWeergave = z.infer<typeof afspraakSchema>;

const oefeningSchema = z.object({
  id: z.uuid(),
  titel: z.string(),
  uitleg: z.string(),
  voor: dag.nullable(),
  gegevenOp: dag,
  staat: z.enum(TRAJECTSTATEN.oefening),
  ingeleverd: z.object({ op: z.string(), tekst, bestand }).nullable(),
  reactie: tekst,
});
export type OefeningWeergave = z.infer<typeof oefeningSchema>;

const berichtSchema = z.object({
  id: z.uuid(),
  van: z.string(),
  /** Whether the one who looks wrote it. */
  eigen: z.boolean(),
  op: z.string(),
  tekst: z.string(),
  gelezenOp: z.string().nullable(),
});
export type BerichtWeergave = z.infer<typeof berichtSchema>;

const checkinSchema = z.object({
  id: z.uuid(),
  datum: dag,
  hoe: z.number().int(),
  gaf: tekst,
  kostte: tekst,
  gedeeld: z.boolean(),
});
export type CheckinWeergave = z.infer<typeof checkinSchema>;

const stap = z.object({ stap: z.string(), datum: dag, toelichting: tekst });
const route = { id: z.uuid(), datum: dag, stappen: z.array(stap).readonly() };

const scholingSchema = z.object({
  ...route,
  staat: z.enum(TRAJECTSTATEN.scholing),
  opleiding: z.string(),
  weken: z.number().int(),
  urenPerWeek: z.number().int(),
  kosten: z.number().int(),
  reden: z.string(),
  waaromKortste: z.string(),
});

const bedrijfSchema = z.object({
  ...route,
  staat: z.enum(TRAJECTSTATEN.eigen_bedrijf),
  idee: z.string(),
});

const oordeelSchema = z.discriminatedUnion('soort', [
  z.object({
    ...route,
    soort: z.literal('deskundigenoordeel'),
    staat: z.enum(TRAJECTSTATEN.deskundigenoordeel),
    vraag: z.enum(OORDEELVRAGEN),
    aanvrager: z.enum(['werkgever', 'werknemer']),
    toelichting: tekst,
  }),
  z.object({
    ...route,
    soort: z.literal('second_opinion'),
    staat: z.enum(TRAJECTSTATEN.second_opinion),
    toelichting: tekst,
  }),
]);

const plaatsingSchema = z.object({
  id: z.uuid(),
  begin: dag,
  staat: z.enum(TRAJECTSTATEN.plaatsing),
  einde: z.object({ datum: dag, reden: z.string() }).nullable(),
  vorm: plaatsingsvormSchema,
  bij: z.string(),
  functie: z.string(),
  urenPerWeek: z.number(),
  loonPerMaand: z.number().int().nullable(),
  tot: dag.nullable(),
  oudLoonPerMaand: z.number().int().nullable(),
  metUitkering: z.boolean(),
  toelichting: tekst,
  bestand,
});
export type PlaatsingWeergave = z.infer<typeof plaatsingSchema>;

/**
 * `GET /api/werknemers/:id/traject` (coach) and `GET /api/mijn/traject` (werknemer). The coach gets the
 * check-ins that are shared with him, and the reason of a wish for another coach when he may know it.
 */
export const trajectWeergaveSchema = z.object({
  id: z.uuid(),
  naam: z.string(),
  vandaag: dag,
  /** Last day of the wachttijd; null when the clock has stopped. */
  eindeWachttijd: dag.nullable(),
  /** Whether the assignment has ended: nothing can be changed. */
  gesloten: z.boolean(),
  coach: z.string().nullable(),
  fasen: z.array(faseSchema),
  activiteiten: z.array(activiteitSchema),
  documenten: z.array(fasedocumentWeergaveSchema),
  afspraken: z.array(afspraakSchema),
  oefeningen: z.array(oefeningSchema),
  berichten: z.array(berichtSchema),
  /** Messages of the other side that the one who looks has not marked as read. */
  ongelezen: z.number().int(),
  checkins: z.array(checkinSchema),
  starvoorbeelden: z.array(
    z.object({
      id: z.uuid(),
      datum: dag,
      situatie: z.string(),
      taak: z.string(),
      actie: z.string(),
      resultaat: z.string(),
    }),
  ),
  tests: z.array(
    z.object({
      id: z.uuid(),
      datum: dag,
      naam: z.string(),
      uitkomst: tekst,
      bestand,
      voor: z.enum(['dossier', 'prive']),
    }),
  ),
  scholingen: z.array(scholingSchema),
  bedrijven: z.array(bedrijfSchema),
  oordelen: z.array(oordeelSchema),
  plaatsingen: z.array(plaatsingSchema),
  coachwissels: z.array(
    z.object({
      id: z.uuid(),
      datum: dag,
      staat: z.enum(TRAJECTSTATEN.coachwissel),
      reden: tekst,
    }),
  ),
});
export type TrajectWeergave = z.infer<typeof trajectWeergaveSchema>;

/**
 * `POST /api/werknemers/:id/traject/gebeurtenissen` and `POST /api/mijn/traject/gebeurtenissen`: one
 * event. What begins something new has no `over`: the answer gives it an id.
 */
export const trajectInvoerSchema = z.strictObject({ gebeurtenis: trajectgebeurtenisSchema });
export type TrajectInvoer = z.infer<typeof trajectInvoerSchema>;

/** `POST …/traject/bewijzen`: a file, before an event names it. The answer is how an event does that. */
export const trajectbewijsInvoerSchema = z.strictObject({ bestand: bijlageSchema });
export type TrajectbewijsInvoer = z.infer<typeof trajectbewijsInvoerSchema>;
