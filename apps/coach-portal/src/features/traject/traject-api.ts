import { type TrajectWeergave, trajectWeergaveSchema } from '@passend/contracts';
import type { Trajectgebeurtenis } from '@passend/domain';
import { queryOptions } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemer.js';

/** Whose traject: the id of a client, or null for the one who looks. */
export type Bron = string | null;

const padVan = (bron: Bron) =>
  bron === null ? '/api/mijn/traject' : werknemerPad(bron, 'traject');

export const trajectQuery = (bron: Bron) =>
  queryOptions({
    queryKey: ['traject', bron ?? 'mijn'],
    queryFn: ({ signal }) => haal(trajectWeergaveSchema, padVan(bron), signal),
  });

/** Writes one event; the answer is the traject after it. */
export function schrijfGebeurtenis(
  bron: Bron,
  gebeurtenis: Trajectgebeurtenis,
): Promise<TrajectWeergave> {
  return stuur(trajectWeergaveSchema, 'POST', `${padVan(bron)}/gebeurtenissen`, { gebeurtenis });
}
