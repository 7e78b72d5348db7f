import { z } from 'zod';
import { VERVOERMIDDELEN } from '../geo/reistijd.js';
import { plainDateSchema } from '../tijd/plain-date.js';
import { taalniveauSchema } from '../vacature/lees-talen.js';
import { CONTRACTEN, salarisSchema } from '../vacature/vacature.js';
import { sectorSchema } from './sector.js';

/** What a client wants of work at home: rather yes, nothing else, or not at all. */
export const THUISWERKWENSEN = ['graag', 'alleen', 'niet'] as const;

export const loonSchema = z.strictObject({
  bedrag: z.number().positive().max(1_000_000),
  periode: salarisSchema.shape.periode,
  /** Hours a week that the amount is for. */
  uren_week: z.number().min(1).max(60),
});

/** Wishes and facts that may be left out; what is left out never counts against a vacancy. */
export const wensenVorm = {
  /** Day on which work could likely start; without it a usual lead time is counted. */
  start_op: plainDateSchema.optional(),
  /** Years of experience in the work that is sought. */
  ervaring_jaren: z.number().min(0).max(60).optional(),
  /** How well a language is spoken, by its ISO 639-1 code. */
  taalniveaus: z.record(z.string().length(2), taalniveauSchema).optional(),
  contracten: z.array(z.enum(CONTRACTEN)).max(CONTRACTEN.length).optional(),
  /** Gross wage of the old work, to compare hourly wages with. */
  loon_oud: loonSchema.optional(),
  sectoren: z.array(sectorSchema).optional(),
  sectoren_niet: z.array(sectorSchema).optional(),
  /** Names of employers and agencies that are not wanted. */
  werkgevers_niet: z.array(z.string().min(1).max(200)).max(50).optional(),
  geen_bemiddelaars: z.boolean().optional(),
  thuiswerk: z.enum(THUISWERKWENSEN).optional(),
  /** Earliest clock time at which the work may begin, `07:30`. */
  vroegste_begin: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'Schrijf de tijd zoals 07:30.')
    .optional(),
  /** Ways to get to work; all of them when nothing is said. */
  vervoermiddelen: z.array(z.enum(VERVOERMIDDELEN)).min(1).max(VERVOERMIDDELEN.length).optional(),
  /** Longest estimated trip to work, door to door. */
  max_reistijd_min: z.number().min(5).max(300).optional(),
};
export type Wensen = z.infer<z.ZodObject<typeof wensenVorm>>;
