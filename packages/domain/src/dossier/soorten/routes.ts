import { z } from 'zod';
import { bestandverwijzingSchema, soort, voorWerkgever } from './basis.js';
import {
  alleenDat,
  euroSchema,
  heelGetal,
  leeg,
  magVerhaalSchema,
  metCoach,
  regelSchema,
  verhaalSchema,
} from './trajectvelden.js';

export const SCHOLINGSTAPPEN = ['akkoord', 'afgewezen', 'gestart', 'afgerond', 'gestopt'] as const;
export type Scholingstap = (typeof SCHOLINGSTAPPEN)[number];

export const BEDRIJFSTAPPEN = [
  'plan_klaar',
  'getoetst',
  'gestart',
  'niet_haalbaar',
  'gestopt',
] as const;
export type Bedrijfstap = (typeof BEDRIJFSTAPPEN)[number];

const uitslag = {
  naam: regelSchema,
  uitkomst: magVerhaalSchema,
  bestand: bestandverwijzingSchema.nullable(),
};

/** Ways to work that are not an application: schooling and an own business; and tests as input. */
export const ROUTE_SOORTEN = [
  soort('scholing_voorgesteld', {
    // Written for the employer: he is asked to pay for it.
    werkgever: z.strictObject({
      opleiding: voorWerkgever(160),
      weken: heelGetal(1, 208, 'Vul 1 tot en met 208 weken in.'),
      urenPerWeek: heelGetal(1, 60, 'Vul 1 tot en met 60 uur in.'),
      kosten: euroSchema,
    }),
    uwv: z.strictObject({
      /** Which suitable work it opens. */
      reden: verhaalSchema,
      /** Why there is no shorter way to that work. */
      waaromKortste: verhaalSchema,
    }),
    prive: leeg,
  }),
  soort('scholing_stap', {
    werkgever: z.strictObject({ stap: z.enum(SCHOLINGSTAPPEN, 'Kies een stap.') }),
    uwv: z.strictObject({ toelichting: magVerhaalSchema }),
    prive: leeg,
  }),
  soort('eigen_bedrijf_verkend', {
    werkgever: alleenDat,
    uwv: z.strictObject({ idee: verhaalSchema }),
    prive: leeg,
  }),
  soort('eigen_bedrijf_stap', {
    werkgever: z.strictObject({ stap: z.enum(BEDRIJFSTAPPEN, 'Kies een stap.') }),
    uwv: z.strictObject({ toelichting: magVerhaalSchema }),
    prive: leeg,
  }),
  /** In one of two leaves, as the client chose: in the dossier, or between him and his coach. */
  soort('testuitslag_toegevoegd', {
    werkgever: leeg,
    uwv: z.strictObject(uitslag).nullable(),
    prive: z.strictObject({ ...metCoach, ...uitslag }),
  }),
] as const;
