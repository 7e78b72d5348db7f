import { bronnenSchema } from '@passend/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';

export const bronnenQuery = queryOptions({
  queryKey: ['bronnen'],
  queryFn: ({ signal }) => haal(bronnenSchema, '/api/bronnen', signal),
});

/** What a beheerder can do with one source. */
export type Bronactie = 'lees-nu' | 'pauzeer' | 'ga-verder' | 'rem-los';

const OPDRACHT = {
  'lees-nu': { route: 'lees-nu', inhoud: {} },
  pauzeer: { route: 'pauze', inhoud: { gepauzeerd: true } },
  'ga-verder': { route: 'pauze', inhoud: { gepauzeerd: false } },
  'rem-los': { route: 'rem-los', inhoud: {} },
} as const satisfies Record<Bronactie, { route: string; inhoud: object }>;

/** Does something with one source, and shows the sources as they are then. */
export function useBronactie(bronId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (actie: Bronactie) => {
      const { route, inhoud } = OPDRACHT[actie];
      return stuur(
        bronnenSchema,
        'POST',
        `/api/bronnen/${encodeURIComponent(bronId)}/${route}`,
        inhoud,
      );
    },
    onSuccess: (bronnen) => queryClient.setQueryData(bronnenQuery.queryKey, bronnen),
  });
}
