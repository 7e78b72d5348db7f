import type { PlainDate } from '../tijd/plain-date.js';

/** Codes of the rule table, in the order in which they usually come. */
export const MIJLPAAL_CODES = [
  'ziekmelding',
  'probleemanalyse',
  'plan_van_aanpak',
  'evaluatie',
  'deskundigenoordeel',
  'vervroegde_iva',
  'gbm_herbeoordeling',
  'melding_42',
  'ad_onderzoek',
  'eerstejaarsevaluatie',
  'bijstelling_plan_van_aanpak',
  'start_2e_spoor',
  'melding_uit_dienst',
  'uwv_brief',
  'actueel_oordeel',
  'eindevaluatie',
  'riv',
  'wia_aanvraag',
  'riv_upload',
  'riv_toets',
  'einde_wachttijd',
  'loonsanctie',
  'bekortingsverzoek',
  'loondoorbetaling',
] as const;
export type MijlpaalCode = (typeof MIJLPAAL_CODES)[number];

export const VERANTWOORDELIJKEN = [
  'werkgever',
  'werknemer',
  'werkgever_en_werknemer',
  'bedrijfsarts',
  'uwv',
] as const;
export type Verantwoordelijke = (typeof VERANTWOORDELIJKEN)[number];

/**
 * - `nog_niet`: its time has not come; `open`: it can or must be done now
 * - `dringend`: the target day is past, the outer day is not; `te_laat`: the outer day is past
 * - `gedaan`, `te_laat_gedaan`: an event shows it; `afgeweken`: left aside with reasons
 * - `opgeschort`: rests while the bedrijfsarts says that nothing can be asked
 * - `loopt`, `voorbij`: facts that nobody has to do
 */
export const MIJLPAAL_STATUSSEN = [
  'nog_niet',
  'open',
  'dringend',
  'te_laat',
  'gedaan',
  'te_laat_gedaan',
  'afgeweken',
  'opgeschort',
  'loopt',
  'voorbij',
] as const;
export type MijlpaalStatus = (typeof MIJLPAAL_STATUSSEN)[number];

export const MIJLPAAL_VORMEN = [
  /** RIV at the end of employment: by its length. */
  'geen',
  'verkort',
  'volledig',
  /** RIV while the bedrijfsarts says that nothing can be asked. */
  'beperkt',
  /** 2e spoor may be left out when both agree in writing: AOW within a year after the wachttijd. */
  'mag_achterwege_met_instemming',
  /** 2e spoor need not start: return in the own organisation is expected within three months. */
  'niet_nodig_bij_terugkeer',
  'opgeschort',
  /** May be done, need not. */
  'vrijwillig',
  /** Asked outside the term in which it can be granted. */
  'buiten_termijn',
] as const;
export type MijlpaalVorm = (typeof MIJLPAAL_VORMEN)[number];

/** The days of one milestone; what does not apply is absent. */
export interface Mijlpaaldatums {
  readonly code: MijlpaalCode;
  readonly vanaf?: PlainDate | undefined;
  readonly streefdatum?: PlainDate | undefined;
  /** The last day on which it is in time. */
  readonly uiterste_datum?: PlainDate | undefined;
  /** What the law says, where the practice of the UWV is later. */
  readonly wettelijke_datum?: PlainDate | undefined;
  /** The repeated evaluations. */
  readonly data?: readonly PlainDate[] | undefined;
  readonly vorm?: MijlpaalVorm | undefined;
  /** The event that shows that it was done. */
  readonly gedaan_op?: PlainDate | undefined;
}

/** One milestone of the Wet verbetering poortwachter, with who must act and on which ground. */
export interface Mijlpaal extends Mijlpaaldatums {
  readonly verantwoordelijke: Verantwoordelijke;
  readonly document?: string | undefined;
  readonly status: MijlpaalStatus;
  /** The article behind it. */
  readonly grondslag: string;
}

/** The clock of one case. */
export interface WvpTijdlijn {
  readonly eersteZiektedag: PlainDate;
  readonly nieuwGeval: boolean;
  readonly mijlpalen: readonly Mijlpaal[];
}
