import { z } from 'zod';
import { MIJLPAAL_CODES, type MijlpaalCode } from '../../wvp/mijlpaal.js';
import { bestandverwijzingSchema, soort, vrijeTekst } from './basis.js';

/** Steps that an employer never hears of: that they are there says something of health. */
const NIET_VOOR_WERKGEVER = [
  'ziekmelding',
  'deskundigenoordeel',
  'vervroegde_iva',
  'gbm_herbeoordeling',
] as const satisfies readonly MijlpaalCode[];

/** Steps of which an employer may know that they are done. */
export const WERKGEVER_MIJLPALEN = MIJLPAAL_CODES.filter(
  (code): code is Exclude<MijlpaalCode, (typeof NIET_VOOR_WERKGEVER)[number]> =>
    !NIET_VOOR_WERKGEVER.some((niet) => niet === code),
);

/** A step was done, or left aside with reasons (Regeling procesgang art. 5). */
export const MIJLPAAL_UITKOMSTEN = ['gedaan', 'afgeweken'] as const;

/** Whose signature can stand on a paper of the re-integratieverslag. */
export const STUKTEKENAARS = [
  'werkgever',
  'werknemer',
  'bedrijfsarts',
  'arbeidsdeskundige',
] as const;
export type Stuktekenaar = (typeof STUKTEKENAARS)[number];

/**
 * A step of the WVP with its evidence: the document with its own day (`datum`), and the name and
 * function of who wrote it (Beleidsregels vormvereisten art. 2 lid 3); or that werkgever and werknemer
 * left it aside together, and why.
 */
export const mijlpaalVastgelegd = soort('mijlpaal_vastgelegd', {
  werkgever: z
    .strictObject({
      mijlpaal: z.enum(WERKGEVER_MIJLPALEN),
      uitkomst: z.enum(MIJLPAAL_UITKOMSTEN),
      document: z.boolean(),
    })
    .nullable(),
  uwv: z.strictObject({
    mijlpaal: z.enum(MIJLPAAL_CODES),
    uitkomst: z.enum(MIJLPAAL_UITKOMSTEN),
    auteur: z.strictObject({ naam: vrijeTekst(120), functie: vrijeTekst(80) }).nullable(),
    bestand: bestandverwijzingSchema.nullable(),
    reden: vrijeTekst(2_000).nullable(),
    /** Whose signatures stand on the paper; left out when nobody looked. */
    ondertekendDoor: z.array(z.enum(STUKTEKENAARS)).max(4).optional(),
    /** Whether the BSN stands on the paper; left out when nobody looked. */
    bsnOpStuk: z.boolean().optional(),
  }),
  prive: z.null(),
});
