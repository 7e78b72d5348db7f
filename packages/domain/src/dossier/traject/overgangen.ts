import type { Trajectgebeurtenis } from '../soorten/trajectsoorten.js';

/** What each thing of a traject can be in. */
export const TRAJECTSTATEN = {
  fase: ['loopt', 'afgerond'],
  activiteit: ['gepland', 'gedaan', 'uitgesteld', 'niet'],
  afspraak: ['gepland', 'afgezegd', 'afgerond'],
  oefening: ['open', 'ingeleverd', 'besproken', 'vervallen'],
  checkin: ['gedaan'],
  coachwissel: ['gevraagd', 'afgehandeld'],
  scholing: ['voorgesteld', 'akkoord', 'afgewezen', 'gestart', 'afgerond', 'gestopt'],
  eigen_bedrijf: ['verkend', 'plan_klaar', 'getoetst', 'gestart', 'niet_haalbaar', 'gestopt'],
  deskundigenoordeel: ['voorbereid', 'aangevraagd', 'oordeel_ontvangen', 'ingetrokken'],
  second_opinion: ['besproken', 'aangevraagd', 'geweest', 'teruggekoppeld', 'ingetrokken'],
  plaatsing: ['loopt', 'beeindigd'],
} as const;
export type Dingsoort = keyof typeof TRAJECTSTATEN;
export type Staat<D extends Dingsoort = Dingsoort> = (typeof TRAJECTSTATEN)[D][number];

/** An event by its kind, with its step when it has one: `scholing_stap:gestart`. */
export type Daad = string;

type Stappen<S extends string> = Readonly<Record<Daad, S>>;
type Tabel<S extends string> = { readonly begin: Stappen<S> } & Readonly<Record<S, Stappen<S>>>;

/**
 * Which event takes which thing from which state to which other. What is not here is refused. Phases
 * are no gates: one that was finished can begin again, and several run at once.
 */
export const TRAJECTOVERGANGEN: { readonly [D in Dingsoort]: Tabel<Staat<D>> } = {
  fase: {
    begin: { fase_begonnen: 'loopt' },
    loopt: { fase_afgerond: 'afgerond' },
    afgerond: { fase_begonnen: 'loopt' },
  },
  activiteit: {
    begin: { activiteit_gepland: 'gepland' },
    gepland: {
      activiteit_afgerond: 'gedaan',
      activiteit_uitgesteld: 'uitgesteld',
      activiteit_vervallen: 'niet',
    },
    uitgesteld: {
      activiteit_afgerond: 'gedaan',
      activiteit_hervat: 'gepland',
      activiteit_vervallen: 'niet',
    },
    niet: { activiteit_hervat: 'gepland' },
    gedaan: {},
  },
  afspraak: {
    begin: { afspraak_gemaakt: 'gepland' },
    gepland: {
      afspraak_verzet: 'gepland',
      afspraak_afgezegd: 'afgezegd',
      afspraak_afgerond: 'afgerond',
    },
    afgezegd: { afspraak_verzet: 'gepland' },
    afgerond: {},
  },
  oefening: {
    begin: { oefening_gegeven: 'open' },
    open: { oefening_ingeleverd: 'ingeleverd', oefening_vervallen: 'vervallen' },
    ingeleverd: {
      oefening_ingeleverd: 'ingeleverd',
      oefening_teruggegeven: 'open',
      oefening_besproken: 'besproken',
    },
    besproken: {},
    vervallen: {},
  },
  checkin: {
    begin: { checkin_gedaan: 'gedaan' },
    gedaan: { checkin_gedeeld: 'gedaan' },
  },
  coachwissel: {
    begin: { coachwissel_gevraagd: 'gevraagd' },
    gevraagd: { coachwissel_afgehandeld: 'afgehandeld' },
    afgehandeld: {},
  },
  scholing: {
    begin: { scholing_voorgesteld: 'voorgesteld' },
    voorgesteld: {
      'scholing_stap:akkoord': 'akkoord',
      'scholing_stap:afgewezen': 'afgewezen',
    },
    akkoord: { 'scholing_stap:gestart': 'gestart', 'scholing_stap:gestopt': 'gestopt' },
    gestart: { 'scholing_stap:afgerond': 'afgerond', 'scholing_stap:gestopt': 'gestopt' },
    afgewezen: {},
    afgerond: {},
    gestopt: {},
  },
  eigen_bedrijf: {
    begin: { eigen_bedrijf_verkend: 'verkend' },
    verkend: {
      'eigen_bedrijf_stap:plan_klaar': 'plan_klaar',
      'eigen_bedrijf_stap:niet_haalbaar': 'niet_haalbaar',
    },
    plan_klaar: {
      'eigen_bedrijf_stap:getoetst': 'getoetst',
      'eigen_bedrijf_stap:niet_haalbaar': 'niet_haalbaar',
    },
    getoetst: {
      'eigen_bedrijf_stap:gestart': 'gestart',
      'eigen_bedrijf_stap:niet_haalbaar': 'niet_haalbaar',
    },
    gestart: { 'eigen_bedrijf_stap:gestopt': 'gestopt' },
    niet_haalbaar: {},
    gestopt: {},
  },
  deskundigenoordeel: {
    begin: { deskundigenoordeel_voorbereid: 'voorbereid' },
    voorbereid: {
      'deskundigenoordeel_stap:aangevraagd': 'aangevraagd',
      'deskundigenoordeel_stap:ingetrokken': 'ingetrokken',
    },
    aangevraagd: {
      'deskundigenoordeel_stap:oordeel_ontvangen': 'oordeel_ontvangen',
      'deskundigenoordeel_stap:ingetrokken': 'ingetrokken',
    },
    oordeel_ontvangen: {},
    ingetrokken: {},
  },
  second_opinion: {
    begin: { second_opinion_besproken: 'besproken' },
    besproken: {
      'second_opinion_stap:aangevraagd': 'aangevraagd',
      'second_opinion_stap:ingetrokken': 'ingetrokken',
    },
    aangevraagd: {
      'second_opinion_stap:geweest': 'geweest',
      'second_opinion_stap:ingetrokken': 'ingetrokken',
    },
    geweest: { 'second_opinion_stap:teruggekoppeld': 'teruggekoppeld' },
    teruggekoppeld: {},
    ingetrokken: {},
  },
  plaatsing: {
    begin: { plaatsing_begonnen: 'loopt' },
    loopt: { plaatsing_gewijzigd: 'loopt', plaatsing_beeindigd: 'beeindigd' },
    beeindigd: {},
  },
};

/** The states in which something may rest for good. */
export const TRAJECTEINDSTATEN: { readonly [D in Dingsoort]: readonly Staat<D>[] } = {
  fase: ['afgerond'],
  activiteit: ['gedaan', 'niet'],
  afspraak: ['afgerond', 'afgezegd'],
  oefening: ['besproken', 'vervallen'],
  checkin: ['gedaan'],
  coachwissel: ['afgehandeld'],
  scholing: ['afgewezen', 'afgerond', 'gestopt'],
  eigen_bedrijf: ['niet_haalbaar', 'gestopt'],
  deskundigenoordeel: ['oordeel_ontvangen', 'ingetrokken'],
  second_opinion: ['teruggekoppeld', 'ingetrokken'],
  plaatsing: ['beeindigd'],
};

/** Every kind of thing. */
export const DINGSOORTEN = Object.keys(TRAJECTSTATEN) as readonly Dingsoort[];

const DINGSOORT_VAN: ReadonlyMap<Daad, Dingsoort> = new Map(
  DINGSOORTEN.flatMap((dingsoort) =>
    Object.values<Stappen<string>>(TRAJECTOVERGANGEN[dingsoort])
      .flatMap((stappen) => Object.keys(stappen))
      .map((daad) => [daad, dingsoort] as const),
  ),
);

/** What an event does, as the tables name it. */
export function daadVan(gebeurtenis: Trajectgebeurtenis): Daad {
  const blad = gebeurtenis.werkgever ?? gebeurtenis.prive;
  return blad !== null && 'stap' in blad ? `${gebeurtenis.soort}:${blad.stap}` : gebeurtenis.soort;
}

/** Which thing an event is about; null when it is not a step in the life of anything. */
export function dingsoortVan(daad: Daad): Dingsoort | null {
  return DINGSOORT_VAN.get(daad) ?? null;
}

/** The state after a deed; null when it cannot be done from there. @param staat null before it is */
export function volgendeStaat(dingsoort: Dingsoort, staat: Staat | null, daad: Daad): Staat | null {
  const tabel: Readonly<Record<string, Stappen<Staat>>> = TRAJECTOVERGANGEN[dingsoort];
  const stappen = tabel[staat ?? 'begin'];
  return stappen !== undefined && Object.hasOwn(stappen, daad) ? (stappen[daad] ?? null) : null;
}
