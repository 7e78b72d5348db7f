import {
  type BlokkadeVraag,
  bewarenSchema,
  blokkadeAntwoordSchema,
  sleutelstandSchema,
} from '@passend/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../../shared/api/api.js';

/** What goes when, and what holds it. */
export const bewarenQuery = queryOptions({
  queryKey: ['bewaren'],
  queryFn: ({ signal }) => haal(bewarenSchema, '/api/bewaren', signal),
});

/** Names and ages of keys. */
export const sleutelstandQuery = queryOptions({
  queryKey: ['sleutelstand'],
  queryFn: ({ signal }) => haal(sleutelstandSchema, '/api/sleutels', signal),
});

/** Places a hold on a dossier. */
export function useBlokkeer() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (vraag: BlokkadeVraag) =>
      stuur(blokkadeAntwoordSchema, 'POST', '/api/bewaren/blokkades', vraag),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['bewaren'] }),
  });
}

/** Lifts a hold. */
export function useHefOp() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      stuur(blokkadeAntwoordSchema, 'POST', `/api/bewaren/blokkades/${id}/opheffen`, {}),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['bewaren'] }),
  });
}
