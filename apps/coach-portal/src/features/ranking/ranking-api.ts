import {
  type BeoordelingWeergave,
  beoordelingAntwoordSchema,
  type MatchDetail,
  type MatchLijst,
} from '@passend/contracts';
import type { BeoordelingInvoer } from '@passend/domain';
import {
  type InfiniteData,
  infiniteQueryOptions,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';
import { matchDetailInTaal, matchLijstInTaal } from '../../shared/in-taal/match.js';
import { adresUitFilter, type MatchFilter, vraagUitFilter } from './filter.js';

const BLAD = 50;

const ranglijstSleutel = (werknemerId: string) => ['ranglijst', werknemerId] as const;
const matchSleutel = (werknemerId: string, vacatureId: string) =>
  ['match', werknemerId, vacatureId] as const;

export const ranglijstQuery = (werknemerId: string, filter: MatchFilter) =>
  infiniteQueryOptions({
    queryKey: [...ranglijstSleutel(werknemerId), adresUitFilter(filter)] as const,
    queryFn: ({ pageParam, signal }) =>
      haal(
        matchLijstInTaal,
        `${werknemerPad(werknemerId, 'matches')}${vraagUitFilter(filter, pageParam, BLAD)}`,
        signal,
      ),
    initialPageParam: 0,
    getNextPageParam: (laatste, bladen) => {
      const geladen = bladen.reduce((som, blad) => som + blad.rijen.length, 0);
      return laatste.rijen.length > 0 && geladen < laatste.totaal ? geladen : undefined;
    },
    // While a filter is applied the old list stays, so that nothing jumps; never that of somebody else.
    placeholderData: (vorige, vorigeVraag) =>
      vorigeVraag?.queryKey[1] === werknemerId ? vorige : undefined,
    // The list keeps its order while somebody works through it; "new" is counted once a visit.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  });

export const matchQuery = (werknemerId: string, vacatureId: string) =>
  queryOptions({
    queryKey: matchSleutel(werknemerId, vacatureId),
    queryFn: ({ signal }) =>
      haal(matchDetailInTaal, werknemerPad(werknemerId, 'matches', vacatureId), signal),
  });

interface Besluit {
  readonly vacatureId: string;
  /** Null takes the decision back. */
  readonly invoer: BeoordelingInvoer | null;
}

/** Keeps or takes back a decision, and shows it at its place in every list that is loaded. */
export function useBeoordeel(werknemerId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async ({ vacatureId, invoer }: Besluit) => {
      const pad = werknemerPad(werknemerId, 'matches', vacatureId, 'beoordeling');
      const antwoord =
        invoer === null
          ? await stuur(beoordelingAntwoordSchema, 'DELETE', pad)
          : await stuur(beoordelingAntwoordSchema, 'PUT', pad, invoer);
      return antwoord.beoordeling;
    },
    onSuccess: (beoordeling, { vacatureId }) => {
      queryClient.setQueriesData<InfiniteData<MatchLijst>>(
        { queryKey: ranglijstSleutel(werknemerId) },
        (lijst) => (lijst === undefined ? lijst : metOordeel(lijst, vacatureId, beoordeling)),
      );
      queryClient.setQueryData<MatchDetail>(matchSleutel(werknemerId, vacatureId), (match) =>
        match === undefined ? match : { ...match, beoordeling },
      );
      void queryClient.invalidateQueries({ queryKey: ['caseload'] });
    },
  });
}

function metOordeel(
  lijst: InfiniteData<MatchLijst>,
  vacatureId: string,
  beoordeling: BeoordelingWeergave | null,
): InfiniteData<MatchLijst> {
  return {
    ...lijst,
    pages: lijst.pages.map((blad) => ({
      ...blad,
      rijen: blad.rijen.map((rij) =>
        rij.vacatureId === vacatureId ? { ...rij, beoordeling } : rij,
      ),
    })),
  };
}
