import type { MatchDetail } from '@passend/contracts';
import type { Beoordeling, Oordeel } from '@passend/domain';
import { redenen } from '../../shared/teksten/ranking.js';

type Gegevens = Pick<MatchDetail, 'punten' | 'profiel' | 'live'>;

/** At most this many points are offered as a reason of their own. */
const MAX_PUNTEN = 3;

/** Reasons to choose from that hold for this vacancy; the coach may always write his own. */
export function snelleRedenen(beoordeling: Beoordeling, match: Gegevens): readonly string[] {
  switch (beoordeling) {
    case 'geschikt':
      return voorGeschikt(match);
    case 'bespreken':
      return voorBespreken(match);
    case 'niet_geschikt':
      return voorNietGeschikt(match);
  }
}

/** The chosen reasons and the coach's own words as one text. */
export function redenTekst(gekozen: readonly string[], eigen: string): string {
  return [...gekozen.map((reden) => `${reden}.`), eigen.trim()].filter(Boolean).join(' ');
}

function voorGeschikt({ punten, profiel }: Gegevens): readonly string[] {
  const allesPast = punten.length > 0 && punten.every((punt) => punt.oordeel === 'past');
  const inProfiel =
    (profiel.beroep === 'doel' || profiel.beroep === 'verwant') &&
    profiel.reisafstand === 'past' &&
    profiel.uren === 'past';
  return [
    ...(allesPast ? [redenen.geschikt.allesPast] : []),
    ...(inProfiel ? [redenen.geschikt.binnenProfiel] : []),
    redenen.geschikt.motivatie,
    ...(allesPast ? [] : [redenen.geschikt.navragenKlein]),
  ];
}

function voorBespreken(match: Gegevens): readonly string[] {
  return [
    ...namen(match, 'onbekend').map(redenen.bespreken.navragen),
    ...namen(match, 'mogelijk').map(redenen.bespreken.afwegen),
    redenen.bespreken.aanpassing,
    ...(match.profiel.uren === 'past' ? [] : [redenen.bespreken.uren]),
  ];
}

function voorNietGeschikt(match: Gegevens): readonly string[] {
  const { profiel } = match;
  return [
    ...namen(match, 'overschrijdt').map(redenen.niet_geschikt.overschrijdt),
    ...(profiel.reisafstand === 'past_niet' ? [redenen.niet_geschikt.reisafstand] : []),
    ...(profiel.uren === 'past_niet' ? [redenen.niet_geschikt.uren] : []),
    ...(profiel.opleiding === 'past_niet' ? [redenen.niet_geschikt.opleiding] : []),
    ...(profiel.beroep === 'doel' ? [] : [redenen.niet_geschikt.beroep]),
    ...(match.live ? [] : [redenen.niet_geschikt.verlopen]),
    ...(match.punten.some((punt) => punt.oordeel === 'onbekend')
      ? [redenen.niet_geschikt.openPunten]
      : []),
    redenen.niet_geschikt.wens,
  ];
}

function namen({ punten }: Gegevens, oordeel: Oordeel): readonly string[] {
  return punten
    .filter((punt) => punt.oordeel === oordeel)
    .slice(0, MAX_PUNTEN)
    .map((punt) => punt.naam.toLowerCase());
}
