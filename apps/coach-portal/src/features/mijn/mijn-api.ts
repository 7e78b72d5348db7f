import { type MijnMatches, mijnReactieSchema } from '@passend/contracts';
import type { Reactie } from '@passend/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';
import { mijnMatchesInTaal } from '../../shared/in-taal/mijn.js';

export const mijnQuery = queryOptions({
  queryKey: ['mijn'],
  queryFn: ({ signal }) => haal(mijnMatchesInTaal, '/api/mijn/matches', signal),
});

/** Keeps what the werknemer says of a vacancy, in one tap. */
export function useMijnReactie(vacatureId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (reacties: readonly Reactie[]) => {
      const pad = `/api/mijn/matches/${encodeURIComponent(vacatureId)}/reactie`;
      return stuur(mijnReactieSchema, 'PUT', pad, { reacties });
    },
    onSuccess: ({ reacties }) => {
      queryClient.setQueryData<MijnMatches>(mijnQuery.queryKey, (mijn) =>
        mijn === undefined
          ? mijn
          : {
              matches: mijn.matches.map((match) =>
                match.vacatureId === vacatureId ? { ...match, reacties } : match,
              ),
            },
      );
    },
  });
}
