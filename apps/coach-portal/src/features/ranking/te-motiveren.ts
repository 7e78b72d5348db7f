import type { MatchDetail, MatchPunt } from '@passend/contracts';
import type { Beoordeling, Motivering } from '@passend/domain';

/**
 * The points that ask for a motivation: near a limit, or above one that makes nothing fall off. Only
 * for a decision by which the work stays possible.
 */
export function teMotiveren(
  { punten }: Pick<MatchDetail, 'punten'>,
  oordeel: Beoordeling,
): readonly MatchPunt[] {
  if (oordeel === 'niet_geschikt') return [];
  return punten.filter(
    (punt) => punt.oordeel === 'mogelijk' || (punt.oordeel === 'overschrijdt' && !punt.valtAf),
  );
}

/** What was written at those points; an empty field is no motivation. */
export function ingevuldeMotiveringen(
  match: Pick<MatchDetail, 'punten'>,
  oordeel: Beoordeling,
  waarden: Readonly<Record<string, string>>,
): Motivering[] {
  return teMotiveren(match, oordeel).flatMap(({ item }) => {
    const tekst = waarden[item]?.trim() ?? '';
    return tekst === '' ? [] : [{ item, tekst }];
  });
}
