import {
  mislukteTakenSchema,
  systeemstandSchema,
  type Taakbesluitvraag,
  type Taakreden,
  taakbesluitAntwoordSchema,
} from '@passend/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';

const VERVERS_MS = 15_000;

/** What failed for good; with a reason only what failed by it. */
export const mislukteTakenQuery = (reden: Taakreden | null) =>
  queryOptions({
    queryKey: ['mislukte-taken', reden],
    queryFn: ({ signal }) => {
      const vraag = reden === null ? '' : `?reden=${encodeURIComponent(reden)}`;
      return haal(mislukteTakenSchema, `/api/mislukte-taken${vraag}`, signal);
    },
  });

/** How the parts that nobody sees are doing, looked at again while the page is open. */
export const systeemstandQuery = queryOptions({
  queryKey: ['systeemstand'],
  queryFn: ({ signal }) => haal(systeemstandSchema, '/api/systeemstand', signal),
  refetchInterval: VERVERS_MS,
});

/** Tries again or lets rest, and reads the list as it is then. */
export function useTaakbesluit() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (vraag: Taakbesluitvraag) =>
      stuur(taakbesluitAntwoordSchema, 'POST', '/api/mislukte-taken/besluit', vraag),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['mislukte-taken'] }),
  });
}
