import { z } from 'zod';
import { plainDateSchema } from '../../tijd/plain-date.js';
import { bestandverwijzingSchema, soort } from './basis.js';
import {
  alleenDat,
  leeg,
  magVerhaalSchema,
  metCoach,
  regelSchema,
  verhaalSchema,
} from './trajectvelden.js';

/** Exercises: the UWV sees that they were set and done; what a client wrote stays with his coach. */
export const OEFENING_SOORTEN = [
  soort('oefening_gegeven', {
    werkgever: leeg,
    uwv: z.strictObject({
      titel: regelSchema,
      uitleg: verhaalSchema,
      voor: plainDateSchema.nullable(),
    }),
    prive: leeg,
  }),
  soort('oefening_ingeleverd', {
    werkgever: leeg,
    uwv: alleenDat,
    prive: z.strictObject({
      ...metCoach,
      tekst: magVerhaalSchema,
      bestand: bestandverwijzingSchema.nullable(),
    }),
  }),
  soort('oefening_teruggegeven', {
    werkgever: leeg,
    uwv: alleenDat,
    prive: z.strictObject({ ...metCoach, reactie: verhaalSchema }),
  }),
  soort('oefening_besproken', {
    werkgever: leeg,
    uwv: alleenDat,
    prive: z.strictObject({ ...metCoach, reactie: magVerhaalSchema }),
  }),
  soort('oefening_vervallen', { werkgever: leeg, uwv: alleenDat, prive: leeg }),
] as const;
