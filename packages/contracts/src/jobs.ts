import { z } from 'zod';

/** Ids of rows; the queue's storage is readable, so payloads hold nothing else. */
const idSchema = z.number().int().positive();
const leegSchema = z.strictObject({});

/** The queues of the worker. */
export const WACHTRIJEN = ['planning', 'ophalen', 'lezen', 'indexeren', 'post'] as const;
export type Wachtrij = (typeof WACHTRIJEN)[number];

/**
 * Every kind of job: the queue that carries it and the form of its payload.
 * - `plan`: hand out the addresses that are due and end the runs that are done
 * - `haal`: fetch one address (`fetch_state.id`)
 * - `lees`: read one fetched answer (`antwoord.id`) and store what it holds
 * - `verken`: look what an address would yield as a source (`bronproef.id`); stores no vacancy
 * - `zoek-een`: look for the one vacancy at an address (`losse_vraag.id`) and store it
 * - `herlees`: work vacancies out again after a change of engine or lexicon
 * - `hersleutel`: make the keys that find copies anew, after a change of their rules
 * - `verstuur`: send one mail (`post.id`)
 * - `herinner`: ask for the mail of the reminders of today
 * - `indexeer`: bring the search index up to date with the outbox
 * - `onderhoud`: remove old bookkeeping
 * - `bewaren`: remove of people what is at the end of its term
 */
export const TAKEN = {
  plan: { wachtrij: 'planning', payload: leegSchema },
  onderhoud: { wachtrij: 'planning', payload: leegSchema },
  bewaren: { wachtrij: 'planning', payload: leegSchema },
  herinner: { wachtrij: 'planning', payload: leegSchema },
  haal: { wachtrij: 'ophalen', payload: z.strictObject({ fetchId: idSchema }) },
  lees: { wachtrij: 'lezen', payload: z.strictObject({ antwoordId: idSchema }) },
  verken: { wachtrij: 'ophalen', payload: z.strictObject({ proefId: idSchema }) },
  'zoek-een': { wachtrij: 'ophalen', payload: z.strictObject({ vraagId: idSchema }) },
  herlees: { wachtrij: 'lezen', payload: leegSchema },
  hersleutel: { wachtrij: 'lezen', payload: leegSchema },
  verstuur: { wachtrij: 'post', payload: z.strictObject({ postId: idSchema }) },
  indexeer: { wachtrij: 'indexeren', payload: leegSchema },
} as const satisfies Readonly<Record<string, { wachtrij: Wachtrij; payload: z.ZodType }>>;

export type Taaknaam = keyof typeof TAKEN;
export type Taakpayload<Naam extends Taaknaam> = z.infer<(typeof TAKEN)[Naam]['payload']>;

/** Narrows the name that a queue gives. */
export function isTaaknaam(naam: string): naam is Taaknaam {
  return Object.hasOwn(TAKEN, naam);
}
