import { dagenTussen, plusDagen, plusMaanden } from '../../tijd/dagen.js';
import type { PlainDate } from '../../tijd/plain-date.js';
import type { Plaatsingsvorm } from '../soorten/plaatsing.js';
import { type Grond, TRAJECTGRONDEN } from './bronnen.js';

/** A plaatsing as it is thought of, with what the consequences depend on. */
export interface Plaatsingsvoornemen {
  readonly vorm: Plaatsingsvorm;
  readonly begin: PlainDate;
  /** Last day that was agreed; null without one. */
  readonly tot: PlainDate | null;
  readonly loonPerMaand: number | null;
  readonly oudLoonPerMaand: number | null;
  readonly metUitkering: boolean;
  /** Last day of the wachttijd of 104 weeks; null when the clock has stopped. */
  readonly eindeWachttijd: PlainDate | null;
}

export const PLAATSINGSGEVOLGEN = [
  'no_risk_nog_niet',
  'no_risk_kan_vervallen',
  'no_risk_na_wachttijd',
  'loon_wordt_afgetrokken',
  'onder_65_procent',
  'vanaf_65_procent',
  'proefplaatsing_kan_niet',
  'proefplaatsing_te_lang',
  'proefplaatsing_vraagt_toestemming',
  'detachering_blijft_in_dienst',
  'werkplek_zonder_loon',
  'werkplek_langer_dan_6_weken',
] as const;
export type Plaatsingsgevolgcode = (typeof PLAATSINGSGEVOLGEN)[number];

/** One consequence; `dag` and `procent` are what its sentence needs. */
export interface Plaatsingsgevolg {
  readonly code: Plaatsingsgevolgcode;
  readonly ernst: 'kan_niet' | 'let_op' | 'weten';
  readonly grond: Grond;
  readonly dag: PlainDate | null;
  readonly procent: number | null;
}

const LAATSTE_13_WEKEN = 13 * 7;
/** Of the old wage, near the end and when both find that more was not reasonable. */
const GENOEG_LOON = 65;
const WEKEN_ZONDER_LOON = 6;
const PROEF_HOOGSTENS_MAANDEN = 6;

const { NO_RISK, LOON, RESULTAAT, THERAPEUTISCH, PROEFPLAATSING, DETACHERING } = TRAJECTGRONDEN;

/**
 * What follows from a plaatsing for the client and for both employers, with where that stands. It
 * advises nothing and decides nothing.
 */
export function gevolgenVanPlaatsing(plaatsing: Plaatsingsvoornemen): readonly Plaatsingsgevolg[] {
  return [...vormgevolgen(plaatsing), ...noRiskgevolgen(plaatsing), ...loongevolgen(plaatsing)];
}

function vormgevolgen({
  vorm,
  begin,
  tot,
  metUitkering,
}: Plaatsingsvoornemen): readonly Plaatsingsgevolg[] {
  switch (vorm) {
    case 'proefplaatsing': {
      if (!metUitkering) return [gevolg('proefplaatsing_kan_niet', 'kan_niet', PROEFPLAATSING)];
      const uiterste = plusDagen(plusMaanden(begin, PROEF_HOOGSTENS_MAANDEN), -1);
      const teLang = tot === null || tot > uiterste;
      return [
        gevolg('proefplaatsing_vraagt_toestemming', 'weten', PROEFPLAATSING),
        ...(teLang
          ? [gevolg('proefplaatsing_te_lang', 'let_op', PROEFPLAATSING, { dag: uiterste })]
          : []),
      ];
    }
    case 'werkervaringsplaats': {
      const uiterste = plusDagen(begin, WEKEN_ZONDER_LOON * 7 - 1);
      return [
        gevolg('werkplek_zonder_loon', 'weten', LOON),
        ...(tot === null || tot > uiterste
          ? [gevolg('werkplek_langer_dan_6_weken', 'let_op', THERAPEUTISCH, { dag: uiterste })]
          : []),
      ];
    }
    case 'detachering':
      return [gevolg('detachering_blijft_in_dienst', 'weten', DETACHERING)];
    case 'nieuw_dienstverband':
    case 'eigen_bedrijf':
      return [];
  }
}

/**
 * A new employer has no no-riskpolis in the first 104 weeks. Who turns out to be under 35 % keeps the
 * chance of it only when he has no job with another employer on the first day of the last thirteen
 * weeks before the end.
 */
function noRiskgevolgen(plaatsing: Plaatsingsvoornemen): readonly Plaatsingsgevolg[] {
  const { vorm, begin, tot, eindeWachttijd } = plaatsing;
  if (vorm !== 'nieuw_dienstverband' || eindeWachttijd === null) return [];
  if (begin > eindeWachttijd) {
    return [
      gevolg('no_risk_na_wachttijd', 'weten', NO_RISK, { dag: plusDagen(eindeWachttijd, 1) }),
    ];
  }
  const peildag = eersteDagVanLaatste13Weken(eindeWachttijd);
  const opPeildag = begin <= peildag && (tot === null || tot >= peildag);
  return [
    gevolg('no_risk_nog_niet', 'let_op', NO_RISK, { dag: plusDagen(eindeWachttijd, 1) }),
    ...(opPeildag ? [gevolg('no_risk_kan_vervallen', 'let_op', NO_RISK, { dag: peildag })] : []),
  ];
}

function loongevolgen(plaatsing: Plaatsingsvoornemen): readonly Plaatsingsgevolg[] {
  const { vorm, begin, loonPerMaand, oudLoonPerMaand, eindeWachttijd } = plaatsing;
  // With detachering his own employer goes on paying: there is no other wage to deduct or compare.
  if (loonPerMaand === null || loonPerMaand === 0 || vorm === 'detachering') return [];
  const tijdensWachttijd = eindeWachttijd !== null && begin <= eindeWachttijd;
  const aftrek = tijdensWachttijd
    ? [gevolg('loon_wordt_afgetrokken', 'weten', LOON, { dag: eindeWachttijd })]
    : [];
  if (oudLoonPerMaand === null || oudLoonPerMaand === 0) return aftrek;
  const deel = (100 * loonPerMaand) / oudLoonPerMaand;
  // Rounded down: 64.6 % is not 65 %.
  const procent = Math.floor(deel);
  return [
    ...aftrek,
    deel < GENOEG_LOON
      ? gevolg('onder_65_procent', 'let_op', RESULTAAT, { procent })
      : gevolg('vanaf_65_procent', 'weten', RESULTAAT, { procent }),
  ];
}

/** The day on which a job with another employer can cost the no-riskpolis. */
export function eersteDagVanLaatste13Weken(eindeWachttijd: PlainDate): PlainDate {
  return plusDagen(eindeWachttijd, 1 - LAATSTE_13_WEKEN);
}

/** Days until the peildag, for who plans a job around it; negative when it has been. */
export function dagenTotPeildag(eindeWachttijd: PlainDate, vandaag: PlainDate): number {
  return dagenTussen(vandaag, eersteDagVanLaatste13Weken(eindeWachttijd));
}

function gevolg(
  code: Plaatsingsgevolgcode,
  ernst: Plaatsingsgevolg['ernst'],
  grond: Grond,
  { dag = null, procent = null }: Partial<Pick<Plaatsingsgevolg, 'dag' | 'procent'>> = {},
): Plaatsingsgevolg {
  return { code, ernst, grond, dag, procent };
}
