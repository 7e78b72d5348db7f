import type { Reisgrens } from '@passend/domain';
import type { Bevinding } from '../criteria/index.js';
import {
  begintijd,
  bemiddelaar,
  contract,
  ervaring,
  GEEN_WENS,
  loon,
  reistijd,
  sector,
  taaleis,
  thuiswerk,
  werkgever,
} from '../criteria/index.js';
import type { ProfielOordeel, VacatureKenmerken, WensId, Wensuitslag } from '../types.js';
import { GEWICHTEN } from '../weights.js';
import { type Bijdrage, type Gewicht, profielBijdrage } from './bijdrage.js';
import type { Profielgroepen } from './profielgroepen.js';

/** What the work asks beside load and education. */
export type Vraag = Pick<VacatureKenmerken, 'ervaring' | 'talen'>;
/** What the work offers. */
export type Aanbod = Pick<VacatureKenmerken, 'contract' | 'bemiddeld' | 'begintijd'>;
export type Loonaanbod = Pick<VacatureKenmerken, 'uurloon'>;
export type Werkgevervraag = Pick<VacatureKenmerken, 'werkgever'>;

/** One wish with what it adds. */
export interface Wensdeel {
  readonly id: WensId;
  readonly bevinding: Bevinding;
  /** Counts for the score, never for the certainty: a wish may be left out. */
  readonly bijdrage: Bijdrage;
  /** Rule by which the vacancy falls off, if it does. */
  readonly regel: Wensregel | null;
}

/** A trip that takes too long falls off by the same rule as a place that is too far. */
type Wensregel = 'werkgever' | 'bemiddelaar' | 'reisafstand';
const REGELS: Readonly<Partial<Record<WensId, Wensregel>>> = {
  werkgever: 'werkgever',
  bemiddelaar: 'bemiddelaar',
  reistijd: 'reisafstand',
};

/** What the wishes of one group make of a vacancy. */
export type Delen<V> = (vacature: V) => readonly Wensdeel[];

/** The wishes of a person, made ready; grouped as the market index groups the fields. */
export interface BereideWensen {
  readonly werkplek: Delen<Pick<VacatureKenmerken, 'plaatsen' | 'thuiswerk'>>;
  readonly beroep: Delen<Pick<VacatureKenmerken, 'beroep'>>;
  readonly vraag: Delen<Vraag>;
  readonly aanbod: Delen<Aanbod>;
  readonly loon: Delen<Loonaanbod>;
  readonly werkgever: Delen<Werkgevervraag>;
}

/** Reads the wishes of a zoekprofiel once, for any number of vacancies. */
export function bereidWensen(profiel: Profielgroepen, reisgrens: Reisgrens): BereideWensen {
  const tijd = reistijd.bereid({ ...profiel.werkplek, reisgrens });
  const thuis = thuiswerk.bereid(profiel.werkplek);
  const waar = sector.bereid(profiel.beroep);
  const jaren = ervaring.bereid(profiel.vraag);
  const spreken = taaleis.bereid(profiel.vraag);
  const soort = contract.bereid(profiel.aanbod);
  const via = bemiddelaar.bereid(profiel.aanbod);
  const vroeg = begintijd.bereid(profiel.aanbod);
  const betaald = loon.bereid(profiel.loon);
  const wie = werkgever.bereid(profiel.werkgever);
  return {
    werkplek: gewenst([
      ['thuiswerk', thuis],
      ['reistijd', tijd],
    ]),
    beroep: gewenst([['sector', waar]]),
    vraag: gewenst<Vraag>([
      ['ervaring', jaren],
      ['taaleis', spreken],
    ]),
    aanbod: gewenst<Aanbod>([
      ['contract', soort],
      ['bemiddelaar', via],
      ['begintijd', vroeg],
    ]),
    loon: gewenst([['loon', betaald]]),
    werkgever: gewenst([['werkgever', wie]]),
  };
}

/** A group in which the client wishes nothing. */
export const GEEN_WENSEN: Delen<unknown> = () => [];

/** The wishes of a group that the client has. */
function gewenst<V>(wensen: readonly (readonly [WensId, (vacature: V) => Bevinding])[]): Delen<V> {
  const gevraagd = wensen.filter(([, bevinding]) => bevinding !== GEEN_WENS);
  if (gevraagd.length === 0) return GEEN_WENSEN;
  return (v) => gevraagd.map(([id, bevinding]) => deel(id, bevinding(v)));
}

/** Every wish that the client has, in a fixed order. */
export function alleWensen(wensen: BereideWensen, v: VacatureKenmerken): readonly Wensdeel[] {
  return [
    ...wensen.werkplek(v),
    ...wensen.beroep(v),
    ...wensen.vraag(v),
    ...wensen.aanbod(v),
    ...wensen.loon(v),
    ...wensen.werkgever(v),
  ];
}

/** How the wishes fare that the client has. */
export function wensuitslagen(delen: readonly Wensdeel[]): readonly Wensuitslag[] {
  return delen.flatMap(({ id, bevinding }) => {
    const oordeel = wensOordeel(bevinding);
    return oordeel === null ? [] : [{ id, oordeel }];
  });
}

function deel(id: WensId, bevinding: Bevinding): Wensdeel {
  const gewicht: Gewicht = GEWICHTEN[id];
  const regel = bevinding.soort === 'blokkerend' ? (REGELS[id] ?? null) : null;
  return { id, bevinding, bijdrage: { ...profielBijdrage(bevinding, gewicht), zeker: 0 }, regel };
}

function wensOordeel(bevinding: Bevinding): ProfielOordeel | null {
  switch (bevinding.soort) {
    case 'niet-van-toepassing':
      return null;
    case 'onbekend':
      return 'onbekend';
    case 'gescoord':
      return bevinding.score > 0 ? 'past' : 'past_niet';
    case 'mogelijk':
    case 'blokkerend':
      return 'past_niet';
  }
}
