import { z } from 'zod';
import { plainDateSchema } from '../../tijd/plain-date.js';
import { eindredenSchema, PARALLELLE_FASE, TRAJECTFASEN } from '../../traject/fase.js';
import { bestandverwijzingSchema, soort } from './basis.js';
import { alleenDat, leeg, magVerhaalSchema, metCoach, verhaalSchema } from './trajectvelden.js';

/** Every part of a traject: the phases, and the arbeidsritme that runs beside them. */
export const TRAJECTDELEN = [...TRAJECTFASEN, PARALLELLE_FASE] as const;
export const trajectdeelSchema = z.enum(TRAJECTDELEN, 'Kies een fase.');
export type Trajectdeel = z.infer<typeof trajectdeelSchema>;

/** What an employer is told of an activity: what sort of work it is, and no more. */
export const ACTIVITEITGROEPEN = [
  'gesprek',
  'onderzoek',
  'profiel',
  'training',
  'arbeidsmarkt',
  'sollicitatie',
  'werkervaring',
  'scholing',
  'nazorg',
  'overig',
] as const;
export const activiteitgroepSchema = z.enum(ACTIVITEITGROEPEN, 'Kies een soort activiteit.');
export type Activiteitgroep = z.infer<typeof activiteitgroepSchema>;

/** What a phase leaves behind. */
export const FASEDOCUMENTEN = [
  'trajectplan',
  'persoonsprofiel',
  'zoekprofiel',
  'cv',
  'pitch',
  'star_voorbeelden',
  'presentatie',
  'plaatsingsafspraak',
] as const;
export const fasedocumentSchema = z.enum(FASEDOCUMENTEN, 'Kies een document.');
export type Fasedocument = z.infer<typeof fasedocumentSchema>;

const fase = z.strictObject({ fase: trajectdeelSchema });
const toelichting = z.strictObject({ toelichting: magVerhaalSchema });

export const TRAJECT_SOORTEN = [
  soort('fase_begonnen', { werkgever: fase, uwv: toelichting, prive: leeg }),
  soort('fase_afgerond', { werkgever: fase, uwv: toelichting, prive: leeg }),
  soort('activiteit_gepland', {
    werkgever: z.strictObject({ fase: trajectdeelSchema, groep: activiteitgroepSchema }),
    uwv: z.strictObject({
      /** From the library; null for one that was made up for this client. */
      code: z.string().max(60).nullable(),
      naam: z.string().trim().min(1, 'Vul in wat jullie gaan doen.').max(160),
      toelichting: magVerhaalSchema,
    }),
    prive: leeg,
  }),
  soort('activiteit_afgerond', { werkgever: leeg, uwv: toelichting, prive: leeg }),
  soort('activiteit_uitgesteld', {
    werkgever: z.strictObject({ tot: plainDateSchema.nullable() }),
    uwv: z.strictObject({ reden: verhaalSchema }),
    prive: leeg,
  }),
  soort('activiteit_vervallen', {
    werkgever: leeg,
    uwv: z.strictObject({ reden: verhaalSchema }),
    prive: leeg,
  }),
  soort('activiteit_hervat', { werkgever: leeg, uwv: toelichting, prive: leeg }),
  soort('fasedocument_vastgelegd', {
    werkgever: z.strictObject({ document: fasedocumentSchema }),
    uwv: z.strictObject({
      tekst: magVerhaalSchema,
      bestand: bestandverwijzingSchema.nullable(),
      /** Whether the client said that this is how it is. */
      akkoordWerknemer: z.boolean(),
    }),
    prive: leeg,
  }),
  soort('star_voorbeeld', {
    werkgever: leeg,
    uwv: leeg,
    prive: z.strictObject({
      ...metCoach,
      situatie: verhaalSchema,
      taak: verhaalSchema,
      actie: verhaalSchema,
      resultaat: verhaalSchema,
    }),
  }),
  soort('traject_afgesloten', {
    werkgever: alleenDat,
    uwv: z.strictObject({ reden: eindredenSchema }),
    prive: leeg,
  }),
  soort('traject_hervat', { werkgever: alleenDat, uwv: leeg, prive: leeg }),
] as const;
