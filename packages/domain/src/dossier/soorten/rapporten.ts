import { z } from 'zod';
import {
  ondertekenaarSchema,
  rapportperiodeSchema,
  rapportsoortSchema,
} from '../rapport/rapport.js';
import { soort, voorWerkgever, vrijeTekst } from './basis.js';

const REDEN = 2_000;
/** Longest view of a werknemer on a report. */
export const MAX_ZIENSWIJZE = 8_000;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const versie = { rapport: rapportsoortSchema, versie: z.int().positive() };

/**
 * The life of a report; `over` is its id. Of a draft the employer hears nothing. Each leaf names the hash
 * of the copy that its reader has: the employer's copy has a hash of its own.
 */
export const RAPPORTGEBEURTENISSEN = [
  soort('rapport_voorgelegd', {
    werkgever: z.null(),
    uwv: z.strictObject({ ...versie, sha256 }),
    prive: z.null(),
  }),
  soort('rapport_teruggenomen', {
    werkgever: z.null(),
    uwv: z.strictObject(versie),
    prive: z.null(),
  }),
  /** What the werknemer wants to add, in the leaf of those whom he lets read it. */
  soort('rapport_gelezen', {
    werkgever: z.strictObject({ zienswijze: voorWerkgever(MAX_ZIENSWIJZE) }).nullable(),
    uwv: z.strictObject({ ...versie, zienswijze: vrijeTekst(MAX_ZIENSWIJZE).nullable() }),
    prive: z.null(),
  }),
  soort('rapport_gemaakt', {
    werkgever: z.strictObject({ ...versie, periode: rapportperiodeSchema.nullable(), sha256 }),
    uwv: z.strictObject({
      sha256Volledig: sha256,
      /** Why the coach went on when the werknemer said nothing in a week. */
      zonderReactie: vrijeTekst(REDEN).nullable(),
    }),
    prive: z.null(),
  }),
  soort('rapport_vrijgegeven', {
    werkgever: z.strictObject(versie),
    uwv: z.null(),
    prive: z.null(),
  }),
  soort('rapport_ondertekend', {
    werkgever: z.strictObject({
      ...versie,
      wie: ondertekenaarSchema,
      naam: voorWerkgever(200),
      functie: voorWerkgever(200),
      sha256,
    }),
    uwv: z.strictObject({ sha256Volledig: sha256 }),
    prive: z.null(),
  }),
  /** Something has to change after it was made: the version that stands stays, a next one begins. */
  soort('rapport_heropend', {
    werkgever: z.null(),
    uwv: z.strictObject({ ...versie, reden: vrijeTekst(REDEN) }),
    prive: z.null(),
  }),
] as const;
