import {
  type BewijsInvoer,
  gecorrigeerdeSollicitatieSchema,
  type Sollicitatiecorrectie,
  type Sollicitatiedetail,
  type SollicitatieInvoer,
  type SollicitatiestapInvoer,
  sollicitatiedetailSchema,
  sollicitatielijstSchema,
} from '@passend/contracts';
import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';

/** Whose log it is: that of a client, or (null) one's own. */
export type Eigenaar = string | null;

function pad(eigenaar: Eigenaar, ...delen: readonly string[]): string {
  const basis =
    eigenaar === null ? '/api/mijn/sollicitaties' : werknemerPad(eigenaar, 'sollicitaties');
  return [basis, ...delen.map(encodeURIComponent)].join('/');
}

export const sollicitatiesQuery = (eigenaar: Eigenaar) =>
  queryOptions({
    queryKey: ['sollicitaties', eigenaar],
    queryFn: ({ signal }) => haal(sollicitatielijstSchema, pad(eigenaar), signal),
  });

export const sollicitatieQuery = (eigenaar: Eigenaar, id: string) =>
  queryOptions({
    queryKey: ['sollicitatie', eigenaar, id],
    queryFn: ({ signal }) => haal(sollicitatiedetailSchema, pad(eigenaar, id), signal),
  });

/** Where a file of the evidence is. */
export function bestandAdres(eigenaar: Eigenaar, id: string, bestandId: string): string {
  return pad(eigenaar, id, 'bestanden', bestandId);
}

export function useNieuweSollicitatie(eigenaar: Eigenaar) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (invoer: SollicitatieInvoer) =>
      stuur(sollicitatiedetailSchema, 'POST', pad(eigenaar), invoer),
    onSuccess: (detail) => onthoud(queryClient, eigenaar, detail),
  });
}

/** Keeps evidence with a sollicitatie that was just made, or stands already. */
export function useBewijs(eigenaar: Eigenaar) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id, invoer }: { readonly id: string; readonly invoer: BewijsInvoer }) =>
      stuur(sollicitatiedetailSchema, 'POST', pad(eigenaar, id, 'bewijzen'), invoer),
    onSuccess: (detail) => onthoud(queryClient, eigenaar, detail),
  });
}

export function useStap(eigenaar: Eigenaar, id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (invoer: SollicitatiestapInvoer) =>
      stuur(sollicitatiedetailSchema, 'POST', pad(eigenaar, id, 'stappen'), invoer),
    onSuccess: (detail) => onthoud(queryClient, eigenaar, detail),
  });
}

export function useCorrectie(eigenaar: Eigenaar, id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (correctie: Sollicitatiecorrectie) =>
      stuur(gecorrigeerdeSollicitatieSchema, 'POST', pad(eigenaar, id, 'correctie'), correctie),
    onSuccess: ({ detail }) => {
      if (detail === null) void verversLijst(queryClient, eigenaar);
      else onthoud(queryClient, eigenaar, detail);
    },
  });
}

function onthoud(queryClient: QueryClient, eigenaar: Eigenaar, detail: Sollicitatiedetail): void {
  const { queryKey } = sollicitatieQuery(eigenaar, detail.sollicitatie.id);
  queryClient.setQueryData(queryKey, detail);
  void verversLijst(queryClient, eigenaar);
}

function verversLijst(queryClient: QueryClient, eigenaar: Eigenaar): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['sollicitaties', eigenaar] });
}
