import { z } from 'zod';
import { plainDateSchema } from '../../tijd/plain-date.js';
import { bewijssoortSchema } from '../sollicitaties/bewijssoort.js';
import { sollicitatieresultaatSchema, sollicitatiestatusSchema } from '../sollicitaties/status.js';
import { sollicitatiewijzeSchema, tellingSchema } from '../sollicitaties/wijze.js';
import { bestandverwijzingSchema, soort, vrijeTekst } from './basis.js';

const VACATURETEKST = 20_000;
const UITLEG = 1_000;
const VERSLAG = 10_000;

/** Who wrote it down first; a correction does not change that. The werknemer himself applies. */
export const invoerderSchema = z.enum(['werknemer', 'coach']);

/** The vacancy as it was on the day; text and hash, so that it outlives the market. */
export const vacaturebewijsSchema = z.strictObject({
  vacatureId: z.string().regex(/^\d{1,19}$/u),
  titel: vrijeTekst(500),
  tekst: z.string().max(VACATURETEKST),
  /** Of the snapshot in its canonical form; null when none was kept. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .nullable(),
  momentopnameId: z.string().nullable(),
  gezienOp: z.iso.datetime().nullable(),
});
export type Vacaturebewijs = z.infer<typeof vacaturebewijsSchema>;

/** A sollicitatie or activity enters the log; `over` is its id from here on. */
export const sollicitatieGesignaleerd = soort('sollicitatie_gesignaleerd', {
  werkgever: z.strictObject({ wijze: sollicitatiewijzeSchema }),
  uwv: z.strictObject({
    wijze: sollicitatiewijzeSchema,
    telt: tellingSchema,
    functie: vrijeTekst(200),
    organisatie: vrijeTekst(200).nullable(),
    plaats: vrijeTekst(100).nullable(),
    url: z
      .url({ protocol: /^https?$/u })
      .max(2_000)
      .nullable(),
    vacature: vacaturebewijsSchema.nullable(),
    ingevoerdDoor: invoerderSchema,
  }),
  prive: z.null(),
});

/** It comes further, or it ends. */
export const sollicitatieStap = soort('sollicitatie_stap', {
  werkgever: z.strictObject({
    resultaat: sollicitatieresultaatSchema,
    /** What this step adds to the effort; most steps add nothing. */
    telt: z.strictObject({ wijze: sollicitatiewijzeSchema, als: tellingSchema }).nullable(),
  }),
  uwv: z.strictObject({
    naar: sollicitatiestatusSchema,
    reden: vrijeTekst(UITLEG).nullable(),
    /** What comes next, and when. */
    volgende: z.strictObject({ wat: vrijeTekst(200), op: plainDateSchema.nullable() }).nullable(),
  }),
  prive: z.null(),
});

const bewijsblad = {
  bewijs: bewijssoortSchema,
  tekst: vrijeTekst(VERSLAG).nullable(),
  bestand: bestandverwijzingSchema.nullable(),
};

/** Evidence with a sollicitatie: in the dossier, or for the werknemer alone. */
export const sollicitatieBewijs = soort('sollicitatie_bewijs', {
  werkgever: z.strictObject({ bewijs: bewijssoortSchema }).nullable(),
  uwv: z.strictObject(bewijsblad).nullable(),
  prive: z.strictObject({ ...bewijsblad, gedeeldMetCoach: z.boolean() }),
});

export const SOLLICITATIESOORTEN = [
  sollicitatieGesignaleerd,
  sollicitatieStap,
  sollicitatieBewijs,
] as const;
