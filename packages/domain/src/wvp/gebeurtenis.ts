import { z } from 'zod';
import { plainDateSchema } from '../tijd/plain-date.js';

/** Documents and acts that only have a day on which they were done. */
export const GEDANE_SOORTEN = [
  'ziekmelding',
  'probleemanalyse',
  'plan_van_aanpak',
  'evaluatie',
  'melding_42',
  'ad_onderzoek',
  'start_2e_spoor',
  'actueel_oordeel',
  'eindevaluatie',
  'wia_aanvraag',
  'riv_ingediend',
  'deskundigenoordeel',
] as const;
export type GedaneSoort = (typeof GEDANE_SOORTEN)[number];

const gedaan = <S extends GedaneSoort>(soort: S) =>
  z.strictObject({ soort: z.literal(soort), datum: plainDateSchema });

const weken = (minste: number, meeste: number, zin: string) =>
  z.int({ error: 'Gebruik hier een heel getal.' }).min(minste, zin).max(meeste, zin);

/** Full recovery; `van` is the first recovered day, a relapse falls on `tot` + 1, no `tot` means still so. */
const hersteld = z.strictObject({
  soort: z.literal('hersteld'),
  van: plainDateSchema,
  tot: plainDateSchema.optional(),
});

/** Pregnancy, maternity or adoption leave (Wet arbeid en zorg); illness follows on `tot` + 1. */
const wazoVerlof = z.strictObject({
  soort: z.literal('wazo_verlof'),
  van: plainDateSchema,
  tot: plainDateSchema,
  zelfdeOorzaak: z.boolean({ error: 'Zet hier true of false.' }),
});

const eerstejaarsevaluatie = z.strictObject({
  soort: z.literal('eerstejaarsevaluatie'),
  datum: plainDateSchema,
  terugkeerBinnen3Maanden: z.boolean({ error: 'Zet hier true of false.' }),
});

/** No usable possibilities; only the bedrijfsarts may set it, and it needs a day of review. */
const gbm = z.strictObject({
  soort: z.literal('gbm'),
  van: plainDateSchema,
  tot: plainDateSchema.optional(),
  herbeoordeling: plainDateSchema,
});

/** A term that employer and employee left aside with reasons: Regeling procesgang art. 5. */
const afwijking = z.strictObject({
  soort: z.literal('afwijking'),
  mijlpaal: z.enum(['probleemanalyse', 'plan_van_aanpak', 'evaluatie', 'start_2e_spoor'], {
    error: 'Kies uit: probleemanalyse, plan_van_aanpak, evaluatie, start_2e_spoor.',
  }),
  datum: plainDateSchema,
});

const belastbaarheid = z.strictObject({
  soort: z.literal('belastbaarheid_vastgesteld'),
  datum: plainDateSchema,
});

const uwvKennisgeving = z.strictObject({
  soort: z.literal('uwv_kennisgeving'),
  ontvangen: plainDateSchema,
});

const loonsanctie = z.strictObject({
  soort: z.literal('loonsanctie'),
  weken: weken(1, 52, 'Een loonsanctie duurt 1 tot en met 52 weken (Wet WIA art. 25 lid 9).'),
});

/** `besluit` is the day on which the UWV found that everything was repaired. */
const bekortingsverzoek = z.strictObject({
  soort: z.literal('bekortingsverzoek'),
  ontvangen: plainDateSchema,
  besluit: plainDateSchema.optional(),
});

const verlenging = z.strictObject({
  soort: z.literal('vrijwillige_verlenging'),
  weken: weken(13, 520, 'Een vrijwillige verlenging duurt minstens 13 weken (Wet WIA art. 24).'),
});

const vervroegdeIva = z.strictObject({
  soort: z.literal('vervroegde_iva'),
  aanvraag: plainDateSchema,
  wachttijdWeken: weken(13, 78, 'De verkorte wachttijd duurt 13 tot en met 78 weken.'),
});

const eindeDienstverband = z.strictObject({
  soort: z.literal('einde_dienstverband'),
  laatsteDag: plainDateSchema,
});

/** The day on which the AOW starts, as the SVB gives it: never computed. */
const aow = z.strictObject({ soort: z.literal('aow'), datum: plainDateSchema });

const overlijden = z.strictObject({ soort: z.literal('overlijden'), datum: plainDateSchema });

const SCHEMAS = [
  gedaan('ziekmelding'),
  gedaan('probleemanalyse'),
  gedaan('plan_van_aanpak'),
  gedaan('evaluatie'),
  gedaan('melding_42'),
  gedaan('ad_onderzoek'),
  gedaan('start_2e_spoor'),
  gedaan('actueel_oordeel'),
  gedaan('eindevaluatie'),
  gedaan('wia_aanvraag'),
  gedaan('riv_ingediend'),
  gedaan('deskundigenoordeel'),
  hersteld,
  wazoVerlof,
  eerstejaarsevaluatie,
  belastbaarheid,
  uwvKennisgeving,
  gbm,
  loonsanctie,
  bekortingsverzoek,
  verlenging,
  vervroegdeIva,
  eindeDienstverband,
  aow,
  overlijden,
  afwijking,
] as const;

const SOORTEN = SCHEMAS.flatMap((schema) => [...schema.shape.soort.values]);

/** One event in the life of a case of illness; dates are days, both ends of a period included. */
export const gebeurtenisSchema = z.discriminatedUnion('soort', SCHEMAS, {
  error: `Geef hier een gebeurtenis met een soort. Kies uit: ${SOORTEN.join(', ')}.`,
});
export type Gebeurtenis = z.infer<typeof gebeurtenisSchema>;
export type Gebeurtenissoort = Gebeurtenis['soort'];

/** Every kind of event that the timeline knows. */
export const GEBEURTENIS_SOORTEN: readonly Gebeurtenissoort[] = SOORTEN;

/** The events of one kind. */
export type GebeurtenisVan<S extends Gebeurtenissoort> = Extract<
  Gebeurtenis,
  { readonly soort: S }
>;
