import { z } from 'zod';
import { soort } from './basis.js';
import { leeg, magVerhaalSchema, metCoach } from './trajectvelden.js';

/** What the UWV can be asked: Wet SUWI art. 32. */
export const OORDEELVRAGEN = [
  'eigen_werk',
  'passende_arbeid',
  'inspanningen_werkgever',
  'inspanningen_werknemer',
] as const;
export type Oordeelvraag = (typeof OORDEELVRAGEN)[number];

export const OORDEELSTAPPEN = ['aangevraagd', 'oordeel_ontvangen', 'ingetrokken'] as const;
export type Oordeelstap = (typeof OORDEELSTAPPEN)[number];

/**
 * A deskundigenoordeel goes to both sides, so the employer sees its steps. A second opinion is
 * between the client and a bedrijfsarts: nothing of it reaches the employer.
 */
export const OORDEEL_SOORTEN = [
  soort('deskundigenoordeel_voorbereid', {
    werkgever: z.strictObject({
      vraag: z.enum(OORDEELVRAGEN, 'Kies een vraag.'),
      aanvrager: z.enum(['werkgever', 'werknemer'], 'Kies wie het vraagt.'),
    }),
    uwv: z.strictObject({ toelichting: magVerhaalSchema }),
    prive: leeg,
  }),
  soort('deskundigenoordeel_stap', {
    werkgever: z.strictObject({ stap: z.enum(OORDEELSTAPPEN, 'Kies een stap.') }),
    uwv: z.strictObject({ toelichting: magVerhaalSchema }),
    prive: leeg,
  }),
  soort('second_opinion_besproken', {
    werkgever: leeg,
    uwv: leeg,
    prive: z.strictObject({ ...metCoach, toelichting: magVerhaalSchema }),
  }),
  soort('second_opinion_stap', {
    werkgever: leeg,
    uwv: leeg,
    prive: z.strictObject({
      ...metCoach,
      stap: z.enum(['aangevraagd', 'geweest', 'teruggekoppeld', 'ingetrokken'], 'Kies een stap.'),
      toelichting: magVerhaalSchema,
    }),
  }),
] as const;
