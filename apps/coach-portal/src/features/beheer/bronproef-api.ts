import { type BronproefVraag, bronproefSchema } from '@passend/contracts';
import { queryOptions } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';

/** How often to look whether the worker has looked. */
const KIJK_MS = 1_000;

/** Asks what an address would yield. */
export const vraagProef = (vraag: BronproefVraag) =>
  stuur(bronproefSchema, 'POST', '/api/bronproeven', vraag);

/** A preview; asked again until it is made. */
export const proefQuery = (id: string) =>
  queryOptions({
    queryKey: ['bronproef', id],
    queryFn: ({ signal }) =>
      haal(bronproefSchema, `/api/bronproeven/${encodeURIComponent(id)}`, signal),
    refetchInterval: ({ state }) => (state.data?.status === 'wacht' ? KIJK_MS : false),
  });
