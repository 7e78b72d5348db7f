import { SOLLICITATIESTATUSSEN, type Sollicitatiestatus, STATUSREGELS } from './status.js';
import { type Sollicitatiewijze, WIJZEREGELS } from './wijze.js';

/** The statuses that one way to look for work can have. */
export function statussenVan(wijze: Sollicitatiewijze): readonly Sollicitatiestatus[] {
  const { zonder } = WIJZEREGELS[wijze];
  return SOLLICITATIESTATUSSEN.filter((status) => !zonder.includes(status));
}

/** To where a sollicitatie can go from where it is. */
export function overgangenVan(
  wijze: Sollicitatiewijze,
  van: Sollicitatiestatus,
): readonly Sollicitatiestatus[] {
  const bekend = statussenVan(wijze);
  return STATUSREGELS[van].naar.filter((status) => bekend.includes(status));
}

/** Where a sollicitatie can begin when it is entered: unread, or with one step already taken. */
export function beginstatussenVan(wijze: Sollicitatiewijze): readonly Sollicitatiestatus[] {
  return ['gesignaleerd', ...overgangenVan(wijze, 'gesignaleerd')];
}

/** Whether nothing more has to follow. */
export function isKlaar(wijze: Sollicitatiewijze, status: Sollicitatiestatus): boolean {
  return STATUSREGELS[status].einde || WIJZEREGELS[wijze].klaarBij.includes(status);
}
