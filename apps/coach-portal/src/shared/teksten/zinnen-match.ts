import type { MatchPunt } from '@passend/contracts';

/** A sentence of the API about a match, for a coach. */
export function matchZin(tekst: string): string {
  return tekst;
}

/** The name of a criterion of the zoekprofiel, as the API gives it. */
export function criteriumNaam(criterium: string): string {
  return criterium;
}

/** Why a point got its verdict. */
export function puntUitleg({ uitleg }: MatchPunt): string {
  return uitleg;
}
