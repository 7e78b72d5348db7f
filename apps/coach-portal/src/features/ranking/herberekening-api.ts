import { herberekeningSchema } from '@passend/contracts';
import { queryOptions } from '@tanstack/react-query';
import { haal } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';

/** What a decision rested on, computed again; `op` tells one decision from the next. */
export const herberekeningQuery = (werknemerId: string, vacatureId: string, op: string) =>
  queryOptions({
    queryKey: ['herberekening', werknemerId, vacatureId, op] as const,
    queryFn: ({ signal }) =>
      haal(
        herberekeningSchema,
        werknemerPad(werknemerId, 'matches', vacatureId, 'herberekening'),
        signal,
      ),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
