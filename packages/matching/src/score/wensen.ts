import type { Reisgrens, Zoekprofiel } from '@passend/domain';
import type { Bevinding } from '../criteria/index.js';
import {
  begintijd,
  bemiddelaar,
  contract,
  ervaring,
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

type Delen<V> = (vacature: V) => readonly Wensdeel[];

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
export function bereidWensen(profiel: Zoekprofiel, reisgrens: Reisgrens): BereideWensen {
  const tijd = reistijd.bereid({ ...profiel, reisgrens });
  const thuis = thuiswerk.bereid(profiel);
  const waar = sector.bereid(profiel);
  const jaren = ervaring.bereid(profiel);
  const spreken = taaleis.bereid(profiel);
  const soort = contract.bereid(profiel);
  const via = bemiddelaar.bereid(profiel);
  const vroeg = begintijd.bereid(profiel);
  const betaald = loon.bereid(profiel);
  const wie = werkgever.bereid(profiel);
  return {
    werkplek: (v) => [deel('thuiswerk', thuis(v)), deel('reistijd', tijd(v))],
    beroep: (v) => [deel('sector', waar(v))],
    vraag: (v) => [deel('ervaring', jaren(v)), deel('taaleis', spreken(v))],
    aanbod: (v) => [
      deel('contract', soort(v)),
      deel('bemiddelaar', via(v)),
      deel('begintijd', vroeg(v)),
    ],
    loon: (v) => [deel('loon', betaald(v))],
    werkgever: (v) => [deel('werkgever', wie(v))],
  };
}

/** Every wish in a fixed order. */
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
