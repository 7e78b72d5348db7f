import { z } from 'zod';
import { medischeWoorden } from './medische-woorden.js';

const MAX_REGEL = 120;
const MAX_REGELS = 10;
const MAX_UREN = 60;

/** Said without the word itself: an error never repeats what somebody typed. */
const MEDISCH =
  'Hier staat een medisch woord. Schrijf alleen wat in het werk wel of niet kan, zonder ziekte, klacht of behandeling.';

const regelSchema = z
  .string()
  .trim()
  .min(3, 'Schrijf een korte zin.')
  .max(MAX_REGEL, `Maak deze zin korter dan ${MAX_REGEL} tekens.`)
  .refine((tekst) => medischeWoorden(tekst).length === 0, MEDISCH);
const regelsSchema = z
  .array(regelSchema)
  .max(MAX_REGELS, `Schrijf hoogstens ${MAX_REGELS} zinnen.`);

const urenSchema = z
  .number('Vul een getal in, bijvoorbeeld 12.')
  .min(0, 'Vul nul of meer uren in.')
  .max(MAX_UREN, `Vul hoogstens ${MAX_UREN} uren in.`);

export const VERWACHTE_DUREN = [
  'tot_6_weken',
  'tot_3_maanden',
  'tot_6_maanden',
  'langer',
  'niet_te_zeggen',
] as const;
export const verwachteDuurSchema = z.enum(VERWACHTE_DUREN);

/** More hours step by step: so many more, every so many weeks, up to so many. */
export const opbouwInWerktermenSchema = z.strictObject({
  urenErbij: urenSchema.min(1, 'Vul 1 of meer uren in.'),
  elkeWeken: z
    .number('Vul een getal in, bijvoorbeeld 2.')
    .int('Vul hele weken in.')
    .min(1, 'Vul 1 of meer weken in.')
    .max(26, 'Vul hoogstens 26 weken in.'),
  totUren: urenSchema,
});

/**
 * What the bedrijfsarts tells in work terms: all that an employer may have about what his employee can
 * do. Hours, what work is and is not possible, adaptations, how long it is expected to last, and the
 * next review; never an illness, complaint or treatment (AP Beleidsregels De zieke werknemer).
 */
export const terugkoppelingSchema = z
  .strictObject({
    /** Hours a week that can be worked now. */
    urenNu: urenSchema,
    opbouw: opbouwInWerktermenSchema.nullable(),
    mogelijk: regelsSchema,
    nietMogelijk: regelsSchema,
    aanpassingen: regelsSchema,
    verwachteDuur: verwachteDuurSchema,
    volgendeBeoordeling: z.iso.date('Kies een dag.').nullable(),
  })
  .refine(({ urenNu, opbouw }) => opbouw === null || opbouw.totUren > urenNu, {
    path: ['opbouw', 'totUren'],
    message: 'Dit moet meer zijn dan de uren van nu.',
  });
export type Terugkoppeling = z.infer<typeof terugkoppelingSchema>;
