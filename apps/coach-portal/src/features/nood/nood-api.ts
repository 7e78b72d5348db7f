import {
  eigenNoodtoegangSchema,
  type NoodtoegangInvoer,
  type Noodzoek,
  noodgevondenSchema,
  noodmeldingenSchema,
  noodtoegangStandSchema,
} from '@passend/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';

const MELDINGEN = '/api/noodtoegang/meldingen';

export const meldingenQuery = queryOptions({
  queryKey: ['noodmeldingen'],
  queryFn: ({ signal }) => haal(noodmeldingenSchema, MELDINGEN, signal),
});

export const standQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['noodtoegang', werknemerId],
    queryFn: ({ signal }) =>
      haal(noodtoegangStandSchema, werknemerPad(werknemerId, 'noodtoegang'), signal),
    retry: false,
  });

export const eigenNoodQuery = queryOptions({
  queryKey: ['mijn-noodtoegang'],
  queryFn: ({ signal }) => haal(eigenNoodtoegangSchema, '/api/mijn/noodtoegang', signal),
});

/** Finds the client and breaks the glass. @returns the id of the client */
export function useBreek() {
  return useMutation({
    mutationFn: async ({ zoek, invoer }: { zoek: Noodzoek; invoer: NoodtoegangInvoer }) => {
      const { werknemerId } = await stuur(
        noodgevondenSchema,
        'POST',
        '/api/noodtoegang/zoek',
        zoek,
      );
      const pad = werknemerPad(werknemerId, 'noodtoegang');
      await stuur(noodtoegangStandSchema, 'POST', pad, invoer);
      return werknemerId;
    },
  });
}

export function useSluit(werknemerId: string) {
  return useMutation({
    mutationFn: () =>
      stuur(noodtoegangStandSchema, 'DELETE', werknemerPad(werknemerId, 'noodtoegang')),
  });
}

export function useGezien() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => stuur(noodmeldingenSchema, 'POST', `${MELDINGEN}/${id}/gezien`, {}),
    onSuccess: (nu) => queryClient.setQueryData(meldingenQuery.queryKey, nu),
  });
}
