import { beheeroverzichtSchema } from '@passend/contracts';
import { queryOptions } from '@tanstack/react-query';
import { haal } from '../../../shared/api/api.js';

const VERVERS_MS = 15_000;

/** How everything is doing, looked at again while the page is open. */
export const beheeroverzichtQuery = queryOptions({
  queryKey: ['beheeroverzicht'],
  queryFn: ({ signal }) => haal(beheeroverzichtSchema, '/api/beheeroverzicht', signal),
  refetchInterval: VERVERS_MS,
});
