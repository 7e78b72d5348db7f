import { z } from 'zod';

/** Who can get something about a werknemer. */
export const ONTVANGERS = [
  'werknemer',
  'coach',
  'werkgever',
  'bedrijfsarts',
  'uwv',
  'nieuwe_werkgever',
] as const;
export type Ontvanger = (typeof ONTVANGERS)[number];

/**
 * Consents that can be a ground: the werknemer is free to say no, and nothing hangs on it. For health
 * data towards the employer there is none (AVG recital 43; AP Beleidsregels De zieke werknemer).
 */
export const TOESTEMMINGSOORTEN = ['cv_delen', 'mail_vacatures', 'gesprek_delen'] as const;
export const toestemmingsoortSchema = z.enum(TOESTEMMINGSOORTEN);
export type Toestemmingsoort = z.infer<typeof toestemmingsoortSchema>;

/** Never, always (on the ground of the row), or only while a consent stands. */
export type Mag = 'nooit' | 'altijd' | Toestemmingsoort;

/** One kind of data: whether it is about health, who gets it, and what that rests on. */
export interface Gegeven {
  readonly id: string;
  /** Special category (AVG 9), also when it is only in terms of work. */
  readonly gezondheid: boolean;
  readonly grondslag: Grondslagcode;
  readonly mag: Readonly<Record<Ontvanger, Mag>>;
}

/** The grounds, with the articles behind them. */
export const GRONDSLAGEN = {
  reintegratie: 'AVG 6(1)c en 9(2)b, UAVG 30(1)b, BW 7:658a(5)',
  werktermen: 'UAVG 30(1)b, AP Beleidsregels De zieke werknemer, Arbowet 14(6)',
  wvp: 'AVG 6(1)c, Regeling procesgang eerste en tweede ziektejaar',
  bsn: 'UAVG 46, BW 7:658a(5)',
  geheim: 'BW 7:457, Wet BIG 88, UAVG 30(4)',
  toestemming: 'AVG 6(1)a en 7',
} as const;
export type Grondslagcode = keyof typeof GRONDSLAGEN;

const regel = (
  id: string,
  gezondheid: boolean,
  grondslag: Grondslagcode,
  wie: Readonly<Partial<Record<Ontvanger, Mag>>>,
): Gegeven => ({
  id,
  gezondheid,
  grondslag,
  mag: {
    werknemer: 'altijd',
    coach: 'nooit',
    werkgever: 'nooit',
    bedrijfsarts: 'nooit',
    uwv: 'nooit',
    nieuwe_werkgever: 'nooit',
    ...wie,
  },
});

/**
 * Who may get what. The one thing about health that an employer gets is what the bedrijfsarts wrote for
 * him, in terms of work: hours, and what can be done. That goes by the law, whatever is consented to.
 */
export const GEGEVENS: readonly Gegeven[] = [
  regel('diagnose', true, 'geheim', { bedrijfsarts: 'altijd' }),
  regel('belastbaarheid', true, 'reintegratie', {
    coach: 'altijd',
    bedrijfsarts: 'altijd',
    uwv: 'altijd',
  }),
  regel('werktermen', true, 'werktermen', {
    coach: 'altijd',
    werkgever: 'altijd',
    bedrijfsarts: 'altijd',
    uwv: 'altijd',
  }),
  regel('besluiten', true, 'reintegratie', { coach: 'altijd' }),
  regel('reacties', true, 'reintegratie', { coach: 'altijd' }),
  regel('zoekprofiel', true, 'reintegratie', { coach: 'altijd', uwv: 'altijd' }),
  regel('voortgang', false, 'wvp', { coach: 'altijd', werkgever: 'altijd', uwv: 'altijd' }),
  regel('gesprekken', false, 'toestemming', { coach: 'altijd', werkgever: 'gesprek_delen' }),
  regel('cv', false, 'toestemming', { coach: 'altijd', nieuwe_werkgever: 'cv_delen' }),
  regel('bsn', false, 'bsn', {
    coach: 'altijd',
    werkgever: 'altijd',
    bedrijfsarts: 'altijd',
    uwv: 'altijd',
  }),
];

/** One consent as it was given or taken back. */
export interface Toestemming {
  readonly soort: Toestemmingsoort;
  readonly gegeven: boolean;
}

/** What counts: of each kind the last one that was written down. */
export function geldendeToestemmingen(
  inVolgorde: readonly Toestemming[],
): ReadonlySet<Toestemmingsoort> {
  const geldend = new Map(inVolgorde.map(({ soort, gegeven }) => [soort, gegeven]));
  return new Set([...geldend].filter(([, gegeven]) => gegeven).map(([soort]) => soort));
}

/**
 * Whether somebody may get a kind of data, given the consents that stand. What is about health goes by
 * the ground of the law alone: there no consent counts, whatever the table would say.
 */
export function magOntvangen(
  ontvanger: Ontvanger,
  gegeven: Gegeven,
  toestemmingen: ReadonlySet<Toestemmingsoort>,
): boolean {
  const mag = gegeven.mag[ontvanger];
  if (mag === 'altijd') return true;
  if (mag === 'nooit' || gegeven.gezondheid) return false;
  return toestemmingen.has(mag);
}
