import type { Persoon, VacatureKenmerken } from '../types.js';
import { PUNT } from '../weights.js';
import { bereidPersoon } from './bereid-persoon.js';
import { type Bijdrage, itemBijdrage, telOp } from './bijdrage.js';
import { beoordeelItems, totaal } from './score-vacature.js';
import { alleWensen } from './wensen.js';

/** What one criterion costs. */
export interface Scoredeel {
  /** Such as `reisafstand`, or `fml.tillen`; two limits on one item are two parts. */
  readonly id: string;
  /** Penalty points; none is a perfect fit. See `weights.ts`. */
  readonly punten: number;
}

/** How a score comes about. */
export interface Scoreverdeling {
  readonly delen: readonly Scoredeel[];
  /** All penalty points together. */
  readonly punten: number;
  /** True when a hard limit is exceeded: such a vacancy stands below every other. */
  readonly onderaan: boolean;
  /** Made from the sum of the parts; equal to the score of `scoreVacature`. */
  readonly score: number;
}

/** What limits on unknown items add; every vacancy has it. */
const NIET_HERKEND = 'niet_herkend';

/** The penalty points of every criterion and every limit, in a fixed order, with what they make. */
export function verdeelScore(persoon: Persoon, kenmerken: VacatureKenmerken): Scoreverdeling {
  const bereid = bereidPersoon(persoon);
  const bijdragen: readonly (readonly [string, Bijdrage])[] = [
    ['beroep', bereid.beroepsdeel(kenmerken).bijdrage],
    ['reisafstand', bereid.reis(kenmerken).bijdrage],
    ['uren', bereid.uren(kenmerken).bijdrage],
    ...bereid.toelatingsdelen(kenmerken).map(({ id, bijdrage }) => [id, bijdrage] as const),
    ...alleWensen(bereid.wensen, kenmerken)
      .filter(({ bevinding }) => bevinding.soort !== 'niet-van-toepassing')
      .map(({ id, bijdrage }) => [id, bijdrage] as const),
    ...beoordeelItems(bereid, kenmerken).map(
      (oordeel) => [`fml.${oordeel.item}`, itemBijdrage(oordeel)] as const,
    ),
    [NIET_HERKEND, bereid.basis],
  ];
  const som = bijdragen.map(([, bijdrage]) => bijdrage).reduce(telOp);
  return {
    delen: bijdragen
      .filter(([id, { straf }]) => id !== NIET_HERKEND || straf > 0)
      .map(([id, { straf }]) => ({ id, punten: straf / PUNT })),
    punten: som.straf / PUNT,
    onderaan: som.valtAf > 0,
    score: totaal(som, bereid.items.length).score,
  };
}
