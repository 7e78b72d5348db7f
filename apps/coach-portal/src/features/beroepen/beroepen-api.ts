import { beroepenLijstSchema } from '@passend/contracts';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { haal } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';
import { beroepDetailInTaal, beroepVoorClientInTaal } from '../../shared/in-taal/match.js';
import { schrijfAdreszoek } from '../../shared/lib/adres.js';

/** Answers about limits stay in memory for a short while only. */
const BEWAAR_MS = 60_000;

export const beroepenQuery = (q: string) =>
  queryOptions({
    queryKey: ['beroepen', q],
    queryFn: ({ signal }) =>
      haal(beroepenLijstSchema, `/api/beroepen${schrijfAdreszoek(q === '' ? {} : { q })}`, signal),
    placeholderData: keepPreviousData,
  });

export const beroepQuery = (code: string) =>
  queryOptions({
    queryKey: ['beroep', code],
    queryFn: ({ signal }) =>
      haal(beroepDetailInTaal, `/api/beroepen/${encodeURIComponent(code)}`, signal),
  });

/** Forgotten with everything else that was judged with the limits of this client. */
export const beroepVoorClientQuery = (werknemerId: string, code: string) =>
  queryOptions({
    queryKey: ['wat-als', werknemerId, 'beroep', code],
    queryFn: ({ signal }) =>
      haal(beroepVoorClientInTaal, werknemerPad(werknemerId, 'beroepen', code), signal),
    gcTime: BEWAAR_MS,
  });
