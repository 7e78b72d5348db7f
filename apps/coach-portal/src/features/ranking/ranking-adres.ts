import { schrijfAdreszoek } from '../../shared/lib/adres.js';
import { adresUitFilter, type MatchFilter } from './filter.js';

/** The address of a ranking, with the vacancy that is open when there is one. */
export function rankingAdres(
  werknemerId: string,
  filter: MatchFilter,
  vacatureId: string | null = null,
): string {
  const delen = ['/werknemers', encodeURIComponent(werknemerId), 'matches'];
  if (vacatureId !== null) delen.push(encodeURIComponent(vacatureId));
  return `${delen.join('/')}${schrijfAdreszoek(adresUitFilter(filter))}`;
}

/** The map of the same list. */
export function kaartAdres(werknemerId: string, filter: MatchFilter): string {
  return `/werknemers/${encodeURIComponent(werknemerId)}/kaart${schrijfAdreszoek(adresUitFilter(filter))}`;
}
