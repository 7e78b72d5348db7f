import type { PlainDate } from '../../tijd/plain-date.js';
import type { Gebeurtenis } from '../gebeurtenis.js';
import type { Mijlpaal, MijlpaalCode } from '../mijlpaal.js';

/** A worked case: what goes in and which days must come out. */
export interface Voorbeeld {
  readonly titel: string;
  readonly eersteZiektedag: PlainDate;
  readonly gebeurtenissen: readonly Gebeurtenis[];
  readonly verwacht: Readonly<Partial<Record<MijlpaalCode, Partial<Mijlpaal>>>>;
  readonly nieuweEersteDag?: PlainDate;
}

/** Cases worked out by hand on a calendar, with the first day of illness as counting day 1. */
export const VOORBEELDEN: readonly Voorbeeld[] = [
  {
    titel: 'a plain case that starts on a Monday',
    eersteZiektedag: '2026-01-05',
    gebeurtenissen: [],
    verwacht: {
      probleemanalyse: { streefdatum: '2026-02-15', uiterste_datum: '2026-02-16' },
      plan_van_aanpak: { streefdatum: '2026-03-01' },
      melding_42: { uiterste_datum: '2026-10-26', wettelijke_datum: '2026-10-26' },
      eerstejaarsevaluatie: { vanaf: '2026-11-16', uiterste_datum: '2027-01-03' },
      start_2e_spoor: { uiterste_datum: '2027-02-14' },
      uwv_brief: { streefdatum: '2027-09-06', uiterste_datum: '2027-09-19' },
      eindevaluatie: { uiterste_datum: '2027-10-03' },
      riv: { uiterste_datum: '2027-10-03' },
      wia_aanvraag: { uiterste_datum: '2027-10-17' },
      riv_toets: { uiterste_datum: '2027-11-21' },
      einde_wachttijd: { uiterste_datum: '2028-01-02' },
    },
  },
  {
    titel: 'the 42-week notice falls on Christmas Day',
    eersteZiektedag: '2025-03-06',
    gebeurtenissen: [],
    verwacht: { melding_42: { uiterste_datum: '2025-12-29', wettelijke_datum: '2025-12-25' } },
  },
  {
    titel: 'a relapse after 27 recovered days is the same case',
    eersteZiektedag: '2025-02-03',
    gebeurtenissen: [{ soort: 'hersteld', van: '2025-05-06', tot: '2025-06-01' }],
    verwacht: {
      melding_42: { uiterste_datum: '2025-12-22', wettelijke_datum: '2025-12-21' },
      eerstejaarsevaluatie: { uiterste_datum: '2026-02-28' },
      eindevaluatie: { uiterste_datum: '2026-11-28' },
      riv: { uiterste_datum: '2026-11-28' },
      wia_aanvraag: { uiterste_datum: '2026-12-12' },
      einde_wachttijd: { uiterste_datum: '2027-02-27' },
    },
  },
  {
    titel: 'a relapse after 28 recovered days is a new case',
    eersteZiektedag: '2025-02-03',
    gebeurtenissen: [{ soort: 'hersteld', van: '2025-05-05', tot: '2025-06-01' }],
    nieuweEersteDag: '2025-06-02',
    verwacht: {
      probleemanalyse: { streefdatum: '2025-07-13' },
      melding_42: { wettelijke_datum: '2026-03-23' },
      wia_aanvraag: { uiterste_datum: '2027-03-14' },
      einde_wachttijd: { uiterste_datum: '2027-05-30' },
    },
  },
  {
    titel: 'sixteen weeks of leave in between, the same cause before and after',
    eersteZiektedag: '2025-03-03',
    gebeurtenissen: [
      { soort: 'wazo_verlof', van: '2025-09-01', tot: '2025-12-21', zelfdeOorzaak: true },
    ],
    verwacht: {
      melding_42: { uiterste_datum: '2026-04-13', wettelijke_datum: '2026-04-13' },
      eerstejaarsevaluatie: { uiterste_datum: '2026-06-21' },
      eindevaluatie: { uiterste_datum: '2027-03-21' },
      riv: { uiterste_datum: '2027-03-21' },
      wia_aanvraag: { uiterste_datum: '2027-04-04' },
      einde_wachttijd: { uiterste_datum: '2027-06-20' },
    },
  },
  {
    titel: 'a sanction that is shortened by a decision in time',
    eersteZiektedag: '2024-01-08',
    gebeurtenissen: [
      { soort: 'loonsanctie', weken: 52 },
      { soort: 'bekortingsverzoek', ontvangen: '2026-03-02', besluit: '2026-03-18' },
    ],
    verwacht: {
      loonsanctie: { vanaf: '2026-01-05', uiterste_datum: '2026-04-29' },
      bekortingsverzoek: { uiterste_datum: '2026-03-23' },
      loondoorbetaling: { uiterste_datum: '2026-04-29' },
    },
  },
  {
    titel: 'an application twelve days late',
    eersteZiektedag: '2024-05-13',
    gebeurtenissen: [{ soort: 'wia_aanvraag', datum: '2026-03-06' }],
    verwacht: {
      wia_aanvraag: { uiterste_datum: '2026-02-22', status: 'te_laat_gedaan' },
      loondoorbetaling: { uiterste_datum: '2026-05-22' },
      riv_toets: { uiterste_datum: '2026-04-10' },
      riv_upload: { uiterste_datum: '2026-03-07' },
    },
  },
  {
    titel: 'a voluntary extension of 26 weeks',
    eersteZiektedag: '2024-10-07',
    gebeurtenissen: [{ soort: 'vrijwillige_verlenging', weken: 26 }],
    verwacht: {
      riv: { uiterste_datum: '2027-01-03' },
      wia_aanvraag: { uiterste_datum: '2027-01-17' },
      einde_wachttijd: { uiterste_datum: '2027-04-04' },
    },
  },
  {
    titel: 'the eerstejaarsevaluatie in week 47',
    eersteZiektedag: '2025-11-03',
    gebeurtenissen: [
      { soort: 'eerstejaarsevaluatie', datum: '2026-09-24', terugkeerBinnen3Maanden: false },
    ],
    verwacht: {
      eerstejaarsevaluatie: { vanaf: '2026-09-14', uiterste_datum: '2026-11-01' },
      start_2e_spoor: { uiterste_datum: '2026-11-05' },
    },
  },
  {
    titel: 'the AOW within a year after the end',
    eersteZiektedag: '2026-01-05',
    gebeurtenissen: [{ soort: 'aow', datum: '2028-10-01' }],
    verwacht: {
      einde_wachttijd: { uiterste_datum: '2028-01-02' },
      start_2e_spoor: { vorm: 'mag_achterwege_met_instemming' },
    },
  },
  ...(
    [
      ['2026-05-17', 'geen'],
      ['2026-06-14', 'verkort'],
      ['2026-06-30', 'volledig'],
    ] as const
  ).map(
    ([laatsteDag, vorm]): Voorbeeld => ({
      titel: `the job ends on ${laatsteDag}`,
      eersteZiektedag: '2026-04-13',
      gebeurtenissen: [{ soort: 'einde_dienstverband', laatsteDag }],
      verwacht: { riv: { vorm } },
    }),
  ),
];
