import { bsnStandSchema, bsnTonenSchema } from '@passend/contracts';
import type { BsnDoel } from '@passend/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../../shared/api/api.js';

const adres = (werknemerId: string) => `/api/werknemers/${werknemerId}/bsn`;

/** The masked number of a client. */
export const bsnQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['bsn', werknemerId],
    queryFn: ({ signal }) => haal(bsnStandSchema, adres(werknemerId), signal),
  });

/** Keeps a number. */
export function useZetBsn(werknemerId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (bsn: string) => stuur(bsnStandSchema, 'PUT', adres(werknemerId), { bsn }),
    onSuccess: (stand) => queryClient.setQueryData(bsnQuery(werknemerId).queryKey, stand),
  });
}

/** Asks for the whole number; it stays in this answer and in no store. */
export function useToonBsn(werknemerId: string) {
  return useMutation({
    mutationFn: (doel: BsnDoel) =>
      stuur(bsnTonenSchema, 'POST', `${adres(werknemerId)}/tonen`, { doel }),
    gcTime: 0,
  });
}
