import type { Bevinding } from '../criteria/index.js';
import type { Itemoordeel } from '../types.js';
import { GEWICHTEN, GRENS_OVERSCHRIJDING, HALVERING, PUNT } from '../weights.js';

/** Certainty is summed in these whole parts, so that a sum does not depend on order. */
const DELEN = 500;

/** What one criterion adds to the result of a vacancy; every field is a whole number. */
export interface Bijdrage {
  /** Parts of 1/500 of a penalty point. */
  readonly straf: number;
  /** Clear excesses of a hard FML limit: the vacancy falls off. */
  readonly valtAf: number;
  /** Clear excesses of a soft one: to be discussed. */
  readonly zacht: number;
  /** Limited items that are not past. */
  readonly open: number;
  /** Parts of 1/500 of certainty. */
  readonly zeker: number;
}

export const GEEN_BIJDRAGE: Bijdrage = {
  straf: 0,
  valtAf: 0,
  zacht: 0,
  open: 0,
  zeker: 0,
};

/** Weights of a criterion on the zoekprofiel. */
export interface Gewicht {
  readonly blokkerend?: number;
  readonly verder?: number;
  readonly bereik?: number;
  readonly mogelijk?: number;
  readonly onbekend?: number;
}

/** What a finding on the zoekprofiel adds; a criterion that counts for certainty says so. */
export function profielBijdrage(bevinding: Bevinding, gewicht: Gewicht): Bijdrage {
  const straf = Math.round(profielStraf(bevinding, gewicht) * PUNT);
  return { ...GEEN_BIJDRAGE, straf, zeker: bevinding.soort === 'onbekend' ? 0 : DELEN };
}

function profielStraf(bevinding: Bevinding, gewicht: Gewicht): number {
  switch (bevinding.soort) {
    case 'gescoord':
      return (gewicht.bereik ?? 0) * (1 - bevinding.score);
    case 'niet-van-toepassing':
      return 0;
    case 'onbekend':
      return gewicht.onbekend ?? 0;
    case 'mogelijk':
      return gewicht.mogelijk ?? 0;
    case 'blokkerend':
      return (gewicht.blokkerend ?? 0) + (gewicht.verder ?? 0) * bevinding.graad;
  }
}

/** What the verdict on one limited item adds. */
export function itemBijdrage(oordeel: Itemoordeel): Bijdrage {
  const uitDeTekst = oordeel.grondslag === 'tekst' && oordeel.oordeel !== 'onbekend';
  return {
    straf: Math.round(itemStraf(oordeel) * PUNT),
    valtAf: Number(oordeel.valtAf),
    zacht: Number(oordeel.oordeel === 'overschrijdt' && !oordeel.valtAf),
    open: Number(oordeel.oordeel !== 'past'),
    zeker: uitDeTekst ? Math.round(oordeel.zekerheid * DELEN) : 0,
  };
}

function itemStraf({ oordeel, richting, valtAf, bijStart = oordeel }: Itemoordeel): number {
  const { fml } = GEWICHTEN;
  if (oordeel === 'past') return bijStart === 'past' ? 0 : fml.startVraag;
  if (oordeel === 'overschrijdt' && !valtAf) return fml.overschrijdtZacht;
  if (oordeel !== 'onbekend') return fml[oordeel];
  if (richting === null) return fml.onbekend;
  return richting === 'past' ? fml.onbekendPast : fml.onbekendOverschrijdt;
}

/** The sum of two contributions. */
export function telOp(a: Bijdrage, b: Bijdrage): Bijdrage {
  return {
    straf: a.straf + b.straf,
    valtAf: a.valtAf + b.valtAf,
    zacht: a.zacht + b.zacht,
    open: a.open + b.open,
    zeker: a.zeker + b.zeker,
  };
}

/*
 * Two hyperbolas in the summed penalty, `basis + teller / (noemer + straf)`: number 0 for vacancies
 * without a hard exceeding, number 1 for the lower band. As arrays, so that a loop over a
 * whole market picks one without a branch.
 */
const NOEMER = Float64Array.of(
  HALVERING.zonderOverschrijding * PUNT,
  HALVERING.metOverschrijding * PUNT,
);
const BASIS = Float64Array.of(GRENS_OVERSCHRIJDING, 0);
const HOOGTE = Float64Array.of(1 - GRENS_OVERSCHRIJDING, GRENS_OVERSCHRIJDING);
const TELLER = HOOGTE.map((hoogte, band) => hoogte * (NOEMER[band] ?? 0));

/** 0 for none, 1 for a number from 1 to 128; without a branch. */
export function ietsVan(aantal: number): number {
  return (aantal + 127) >>> 7;
}

/**
 * Score from the summed penalty: 1 without any, falling without end; an exceeding of a hard limit puts it
 * in the lower band, below every vacancy without one.
 * @param straf parts of 1/500 of a point
 * @param band 1 with a hard exceeding, else 0
 */
export function scoreVan(straf: number, band: number): number {
  return (BASIS[band] ?? 0) + (TELLER[band] ?? 0) / ((NOEMER[band] ?? 0) + straf);
}

/** What one part of certainty counts for in the mean of a number of judgements. */
export function zekerheidsdeel(aantal: number): number {
  return 1 / (DELEN * aantal);
}
