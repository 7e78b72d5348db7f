import { queryOptions } from '@tanstack/react-query';
import { werknemerInTaal } from '../in-taal/belastbaarheid.js';
import { haal } from './api.js';

/** The address of a client's resources; ids go in encoded. */
export function werknemerPad(werknemerId: string, ...delen: readonly string[]): string {
  return ['/api/werknemers', werknemerId, ...delen]
    .map((deel, nummer) => (nummer === 0 ? deel : encodeURIComponent(deel)))
    .join('/');
}

export const werknemerQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['werknemer', werknemerId],
    queryFn: ({ signal }) => haal(werknemerInTaal, werknemerPad(werknemerId), signal),
  });
