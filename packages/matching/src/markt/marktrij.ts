import {
  CONTRACTEN,
  eiswaardeSchema,
  itemSlugSchema,
  opleidingSchema,
  taalniveauSchema,
  urenSchema,
} from '@passend/domain';
import { z } from 'zod';
import type { VacatureKenmerken } from '../types.js';

const eisKernSchema = z.object({
  item: itemSlugSchema,
  waarde: eiswaardeSchema.nullable(),
  sterkte: z.enum(['vereist', 'wens', 'incidenteel']),
  aard: z.enum(['genoemd', 'omstandigheid']),
  ontkend: z.boolean(),
  zekerheid: z.number().min(0).max(1),
});

/** What the scoring needs of one vacancy, as it is stored. Unknown keys are dropped. */
export const vacatureKenmerkenSchema = z.object({
  eisen: z.array(eisKernSchema),
  beroep: z.string().nullable(),
  titelkern: z.string().nullable().default(null),
  plaatsen: z.array(z.number().int().nonnegative()),
  thuiswerk: z.enum(['nee', 'deels', 'volledig']).nullable(),
  uren: urenSchema,
  opleiding: opleidingSchema.nullable(),
  vereist: z.array(z.string()),
  taal: z.enum(['nl', 'en', 'anders']),
  ervaring: z.number().nonnegative().nullable().default(null),
  talen: z.array(z.object({ taal: z.string(), niveau: taalniveauSchema })).default([]),
  contract: z.enum(CONTRACTEN).nullable().default(null),
  bemiddeld: z.boolean().default(false),
  uurloon: z.number().nonnegative().nullable().default(null),
  begintijd: z.number().int().nonnegative().nullable().default(null),
  werkgever: z.number().int().nonnegative().nullable().default(null),
});

/** Earliest day that a row can carry. */
const DAG_NUL = Date.UTC(2000, 0, 1);
const MS_PER_DAG = 86_400_000;

/** One vacancy in the market index. */
export interface Marktrij {
  /** Id of the vacancy in the database. */
  readonly id: number;
  readonly kenmerken: VacatureKenmerken;
  /** ISO 3166-1 alpha-2 of the workplace. */
  readonly land: string;
  /** Calendar day on which the vacancy was first seen. */
  readonly eerstGezien: string;
  /** When it came in the database, in milliseconds since 1970; left out where nobody asks what is new. */
  readonly opgeslagenOp?: number | undefined;
}

export const marktrijSchema = z.object({
  id: z.number().int().nonnegative(),
  kenmerken: vacatureKenmerkenSchema,
  land: z.string().length(2),
  eerstGezien: z.iso.date(),
  opgeslagenOp: z.number().nonnegative().optional(),
});

/** A row as one line of JSON. */
export function schrijfMarktrij(rij: Marktrij): string {
  return JSON.stringify(rij);
}

/**
 * A row from its JSON.
 * @throws ZodError with the path of the field, SyntaxError when it is no JSON
 */
export function leesMarktrij(json: string): Marktrij {
  return marktrijSchema.parse(JSON.parse(json));
}

/** Days since 1 January 2000; days before it count as that day. */
export function dagnummer(dag: string): number {
  const nummer = Math.round((Date.parse(`${dag}T00:00:00Z`) - DAG_NUL) / MS_PER_DAG);
  return Math.min(0xffff, Math.max(0, Number.isNaN(nummer) ? 0 : nummer));
}

/** The calendar day of a number of days since 1 January 2000. */
export function dagVan(nummer: number): string {
  return new Date(DAG_NUL + nummer * MS_PER_DAG).toISOString().slice(0, 10);
}
