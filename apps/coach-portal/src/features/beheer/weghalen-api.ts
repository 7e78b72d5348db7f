import {
  type Weghaalvraag,
  type Weghaalzoek,
  weghaalzoekSchema,
  weghalingenSchema,
} from '@passend/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';

export const weghalingenQuery = queryOptions({
  queryKey: ['weghalingen'],
  queryFn: ({ signal }) => haal(weghalingenSchema, '/api/weghalingen', signal),
});

/** What a request may be about. */
export const zoekQuery = (tekst: string) =>
  queryOptions<Weghaalzoek>({
    queryKey: ['weghalingen', 'zoek', tekst],
    queryFn: ({ signal }) =>
      haal(weghaalzoekSchema, `/api/weghalingen/zoek?tekst=${encodeURIComponent(tekst)}`, signal),
    enabled: tekst !== '',
  });

/** Takes out, and shows the log as it is then. */
export function useWeghalen() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (vraag: Weghaalvraag) =>
      stuur(weghalingenSchema, 'POST', '/api/weghalingen', vraag),
    onSuccess: (logboek) => {
      queryClient.setQueryData(weghalingenQuery.queryKey, logboek);
      return queryClient.invalidateQueries({ queryKey: ['weghalingen', 'zoek'] });
    },
  });
}

/** Undoes one request. */
export function useTerugdraaien() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      stuur(weghalingenSchema, 'POST', `/api/weghalingen/${encodeURIComponent(id)}/terug`, {}),
    onSuccess: (logboek) => queryClient.setQueryData(weghalingenQuery.queryKey, logboek),
  });
}
