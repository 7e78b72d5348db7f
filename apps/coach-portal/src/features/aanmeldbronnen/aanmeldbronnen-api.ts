import {
  type AanmeldbronInvoer,
  type Aanmeldbronnen,
  aanmeldbronnenSchema,
  aanmeldproefSchema,
} from '@passend/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';

const PAD = '/api/aanmeldbronnen';

export const aanmeldbronnenQuery = queryOptions({
  queryKey: ['aanmeldbronnen'],
  queryFn: ({ signal }) => haal(aanmeldbronnenSchema, PAD, signal),
});

/** Adds a provider, or (with an id) changes one. */
export function useBewaarBron(id: string | null) {
  return useWijziging((invoer: AanmeldbronInvoer) =>
    stuur(
      aanmeldbronnenSchema,
      id === null ? 'POST' : 'PUT',
      id === null ? PAD : `${PAD}/${id}`,
      invoer,
    ),
  );
}

export function useVerwijderBron() {
  return useWijziging((id: string) => stuur(aanmeldbronnenSchema, 'DELETE', `${PAD}/${id}`));
}

export function useProef() {
  return useMutation({
    mutationFn: (id: string) => stuur(aanmeldproefSchema, 'POST', `${PAD}/${id}/proef`, {}),
  });
}

function useWijziging<T>(mutationFn: (wat: T) => Promise<Aanmeldbronnen>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: (nu) => queryClient.setQueryData(aanmeldbronnenQuery.queryKey, nu),
  });
}
