import { type Agendalink, agendalinkSchema, nieuweAgendalinkSchema } from '@passend/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { doe, haal, stuur } from '../../shared/api/api.js';

const PAD = '/api/account/agenda';

export const agendalinkQuery = queryOptions({
  queryKey: ['account', 'agenda'],
  queryFn: ({ signal }): Promise<Agendalink> => haal(agendalinkSchema, PAD, signal),
});

/** Makes a new address; the one before stops. */
export function useMaakAgendalink() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => stuur(nieuweAgendalinkSchema, 'POST', PAD, {}),
    onSuccess: ({ sinds }) => {
      client.setQueryData<Agendalink>(agendalinkQuery.queryKey, { sinds });
    },
  });
}

export function useStopAgendalink() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => doe('DELETE', PAD),
    onSuccess: () => {
      client.setQueryData<Agendalink>(agendalinkQuery.queryKey, { sinds: null });
    },
  });
}
