import { z } from 'zod';
import { plainDateSchema } from '../../tijd/plain-date.js';
import { bestandverwijzingSchema, soort, voorWerkgever } from './basis.js';
import { euroSchema, leeg, magVerhaalSchema } from './trajectvelden.js';

export const PLAATSINGSVORMEN = [
  'nieuw_dienstverband',
  'detachering',
  'werkervaringsplaats',
  'proefplaatsing',
  'eigen_bedrijf',
] as const;
export const plaatsingsvormSchema = z.enum(PLAATSINGSVORMEN, 'Kies hoe de plaatsing is geregeld.');
export type Plaatsingsvorm = z.infer<typeof plaatsingsvormSchema>;

const urenSchema = z
  .number({ error: 'Vul het aantal uren per week in.' })
  .min(0.5, 'Vul het aantal uren per week in.')
  .max(60, 'Vul hooguit 60 uur per week in.')
  .multipleOf(0.5, 'Rond af op halve uren.');

const werk = z.strictObject({
  vorm: plaatsingsvormSchema,
  bij: voorWerkgever(160),
  functie: voorWerkgever(160),
  urenPerWeek: urenSchema,
  /** Gross, a month; null when nothing is paid. His own employer deducts it: BW 7:629 lid 5. */
  loonPerMaand: euroSchema.nullable(),
  /** Last day that was agreed; null without one. */
  tot: plainDateSchema.nullable(),
});

const uwv = z.strictObject({
  /** The wage before the illness, a month; for the comparison with 65 %. */
  oudLoonPerMaand: euroSchema.nullable(),
  /** Whether he has a benefit of the UWV (ZW, WW, WIA): a proefplaatsing needs one. */
  metUitkering: z.boolean(),
  toelichting: magVerhaalSchema,
  bestand: bestandverwijzingSchema.nullable(),
});

export const PLAATSING_SOORTEN = [
  soort('plaatsing_begonnen', { werkgever: werk, uwv, prive: leeg }),
  soort('plaatsing_gewijzigd', { werkgever: werk, uwv, prive: leeg }),
  soort('plaatsing_beeindigd', {
    werkgever: z.strictObject({
      reden: z.enum(['termijn_voorbij', 'omgezet', 'gestopt'], 'Kies waarom het stopt.'),
    }),
    uwv: z.strictObject({ toelichting: magVerhaalSchema }),
    prive: leeg,
  }),
] as const;
