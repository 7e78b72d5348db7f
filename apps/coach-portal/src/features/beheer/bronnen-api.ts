import {
  type BronInstellingen,
  bronDetailSchema,
  bronnenSchema,
  heropendSchema,
} from '@passend/contracts';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';

export const bronnenQuery = queryOptions({
  queryKey: ['bronnen'],
  queryFn: ({ signal }) => haal(bronnenSchema, '/api/bronnen', signal),
});

/** How often to look whether a run that is going on has ended. */
const KIJK_MS = 3_000;

const bronPad = (bronId: string, ...delen: readonly string[]): string =>
  ['/api/bronnen', bronId, ...delen]
    .map((deel, nummer) => (nummer === 0 ? deel : encodeURIComponent(deel)))
    .join('/');

/** One source; asked again as long as it is being read. */
export const bronQuery = (bronId: string) =>
  queryOptions({
    queryKey: ['bronnen', bronId],
    queryFn: ({ signal }) => haal(bronDetailSchema, bronPad(bronId), signal),
    refetchInterval: ({ state: { data } }) => {
      const aanDeBeurt = data?.volgendeOp != null && Date.parse(data.volgendeOp) <= Date.now();
      return aanDeBeurt || data?.runs[0]?.status === 'bezig' ? KIJK_MS : false;
    },
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
      return stuur(bronnenSchema, 'POST', bronPad(bronId, route), inhoud);
    },
    onSuccess: (bronnen) => {
      queryClient.setQueryData(bronnenQuery.queryKey, bronnen);
      return queryClient.invalidateQueries({ queryKey: ['bronnen', bronId] });
    },
  });
}

/** Changes name, rank and schedule. */
export function useInstellen(bronId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (nieuw: BronInstellingen) => stuur(bronDetailSchema, 'PUT', bronPad(bronId), nieuw),
    onSuccess: (bron) => queryClient.setQueryData(bronQuery(bronId).queryKey, bron),
  });
}

/** Opens again what one run closed. */
export function useHeropen(bronId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (runId: string) =>
      stuur(heropendSchema, 'POST', bronPad(bronId, 'runs', runId, 'heropen'), {}),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['bronnen'] }),
  });
}
