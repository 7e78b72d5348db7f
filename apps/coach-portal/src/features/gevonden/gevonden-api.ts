import {
  type GevondenInvoer,
  type GevondenLijst,
  gevondenLijstSchema,
  voorstelSchema,
} from '@passend/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';

/** How often to look whether the page has been fetched. */
const KIJK_MS = 1_000;

/** Whose list it is: that of a client, or (null) one's own. */
export type Eigenaar = string | null;

function pad(eigenaar: Eigenaar): string {
  return eigenaar === null ? '/api/mijn/gevonden' : werknemerPad(eigenaar, 'gevonden');
}

export const gevondenQuery = (eigenaar: Eigenaar) =>
  queryOptions({
    queryKey: ['gevonden', eigenaar],
    queryFn: ({ signal }) => haal(gevondenLijstSchema, pad(eigenaar), signal),
    refetchInterval: ({ state }) => (isBezig(state.data) ? KIJK_MS : false),
  });

/** Reads a pasted text; nothing is kept. */
export function leesVoorstel(eigenaar: Eigenaar, tekst: string) {
  const adres = eigenaar === null ? '/api/mijn/gevonden/voorstel' : '/api/gevonden/voorstel';
  return stuur(voorstelSchema, 'POST', adres, { tekst });
}

export function useVoegToe(eigenaar: Eigenaar) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (invoer: GevondenInvoer) =>
      stuur(gevondenLijstSchema, 'POST', pad(eigenaar), invoer),
    onSuccess: (lijst) => queryClient.setQueryData(gevondenQuery(eigenaar).queryKey, lijst),
  });
}

function isBezig(lijst: GevondenLijst | undefined): boolean {
  return lijst?.gevonden.some(({ status }) => status === 'bezig') ?? false;
}
