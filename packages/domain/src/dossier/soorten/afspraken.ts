import { z } from 'zod';
import { soort, vrijeTekst } from './basis.js';
import { heelGetal, kloktijdSchema, leeg, magVerhaalSchema, metCoach } from './trajectvelden.js';

export const AFSPRAAKVORMEN = ['op_kantoor', 'elders', 'online', 'telefoon'] as const;
export type Afspraakvorm = (typeof AFSPRAAKVORMEN)[number];

/** With whom. Nobody from health care stands here: that is no business of the bureau or employer. */
export const AFSPRAAK_MET = [
  'coach',
  'jobhunter',
  'trainer',
  'mogelijke_werkgever',
  'eigen_werkgever',
  'uwv',
] as const;
export type AfspraakMet = (typeof AFSPRAAK_MET)[number];

/** What an employer hears of an appointment; why it was not kept stays out of it. */
export const AFSPRAAKUITKOMSTEN = ['gehouden', 'niet_gehouden_met_reden', 'niet_gehouden'] as const;
export type Afspraakuitkomst = (typeof AFSPRAAKUITKOMSTEN)[number];

/** Why somebody was not there, in words that name no illness. */
export const AFWEZIGREDENEN = [
  'kon_niet_die_dag',
  'vervoer',
  'zorg_voor_een_ander',
  'andere_afspraak',
  'vergeten',
  'niet_bekend',
] as const;
export type Afwezigreden = (typeof AFWEZIGREDENEN)[number];

const wanneer = z.strictObject({
  begin: kloktijdSchema,
  minuten: heelGetal(5, 600, 'Vul 5 tot en met 600 minuten in.'),
  vorm: z.enum(AFSPRAAKVORMEN, 'Kies hoe jullie elkaar spreken.'),
  met: z.enum(AFSPRAAK_MET, 'Kies met wie de afspraak is.'),
});

const inhoud = z.strictObject({
  plek: z.string().trim().max(200, 'Maak dit korter dan 200 tekens.'),
  onderwerp: z.string().trim().max(200, 'Maak dit korter dan 200 tekens.'),
  /** At which organisation a talk with a possible employer is; by it two talks of one day are told apart. */
  organisatie: vrijeTekst(200).optional(),
});

export const AFSPRAAK_SOORTEN = [
  soort('afspraak_gemaakt', { werkgever: wanneer, uwv: inhoud, prive: leeg }),
  soort('afspraak_verzet', { werkgever: wanneer, uwv: inhoud, prive: leeg }),
  soort('afspraak_afgezegd', {
    werkgever: z.strictObject({ door: z.enum(['coach', 'werknemer', 'ander']) }),
    uwv: leeg,
    prive: z.strictObject({ ...metCoach, toelichting: magVerhaalSchema }),
  }),
  soort('afspraak_afgerond', {
    werkgever: z.strictObject({ uitkomst: z.enum(AFSPRAAKUITKOMSTEN, 'Kies hoe het ging.') }),
    uwv: z.strictObject({
      /** Null when he was there. */
      reden: z.enum(AFWEZIGREDENEN).nullable(),
      /** What was agreed, in words of work. */
      verslag: magVerhaalSchema,
    }),
    prive: z.strictObject({ ...metCoach, notitie: magVerhaalSchema }),
  }),
] as const;
