import type { MijlpaalbewijsInvoer, TijdlijnWeergave } from '@passend/contracts';
import type { Gebeurtenis } from '@passend/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';
import { tijdlijnInTaal } from '../../shared/in-taal/mijlpalen.js';

export const tijdlijnQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['tijdlijn', werknemerId],
    queryFn: ({ signal }) => haal(tijdlijnInTaal, werknemerPad(werknemerId, 'tijdlijn'), signal),
  });

export const mijnTijdlijnQuery = queryOptions({
  queryKey: ['mijn-tijdlijn'],
  queryFn: ({ signal }) => haal(tijdlijnInTaal, '/api/mijn/tijdlijn', signal),
});

/** Writes down the evidence of a step; the answer is the timeline computed again. */
export function useLegVast(werknemerId: string) {
  return useTijdlijnDaad(werknemerId, (invoer: MijlpaalbewijsInvoer) => ({
    pad: ['mijlpalen', 'bewijzen'],
    invoer,
  }));
}

/** Takes evidence back, with what is wrong with it. */
export function useNeemTerug(werknemerId: string) {
  return useTijdlijnDaad(werknemerId, ({ regelId, reden }: { regelId: string; reden: string }) => ({
    pad: ['mijlpalen', 'bewijzen', regelId, 'terug'],
    invoer: { reden },
  }));
}

function useTijdlijnDaad<T>(
  werknemerId: string,
  daad: (wat: T) => { readonly pad: readonly string[]; readonly invoer: object },
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (wat: T) => {
      const { pad, invoer } = daad(wat);
      return stuur(tijdlijnInTaal, 'POST', werknemerPad(werknemerId, ...pad), invoer);
    },
    onSuccess: (tijdlijn) => {
      queryClient.setQueryData<TijdlijnWeergave>(tijdlijnQuery(werknemerId).queryKey, tijdlijn);
    },
  });
}

/** What to write: a new event, another in the place of one, or one taken back (null). */
export interface Wijziging {
  readonly vervangtId: string | null;
  readonly gebeurtenis: Gebeurtenis | null;
}

/** Writes an event, or its correction; the answer is the timeline computed again. */
export function useGebeurtenis(werknemerId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ vervangtId, gebeurtenis }: Wijziging) => {
      const pad = werknemerPad(werknemerId, 'gebeurtenissen');
      const naar = vervangtId === null ? pad : `${pad}/${encodeURIComponent(vervangtId)}/correctie`;
      return stuur(tijdlijnInTaal, 'POST', naar, { gebeurtenis });
    },
    onSuccess: (tijdlijn) => {
      queryClient.setQueryData<TijdlijnWeergave>(tijdlijnQuery(werknemerId).queryKey, tijdlijn);
    },
  });
}
