import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { type FoutSoort, soortVanFout } from '../shared/api/api-fout.js';
import { sessieQuery } from '../shared/sessie/sessie.js';
import { meldSessieVerlopen } from '../shared/sessie/verlopen.js';

const TIJDELIJK: ReadonlySet<FoutSoort> = new Set(['offline', 'storing', 'te_druk']);

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: merkVerlopenSessie }),
  mutationCache: new MutationCache({ onError: merkVerlopenSessie }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      retry: (keer, fout) => keer < 1 && TIJDELIJK.has(soortVanFout(fout)),
      // Our own server may be on this machine: the browser's idea of "offline" says nothing then.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

/** A refusal for want of a session, while somebody was signed in, means that it ended meanwhile. */
function merkVerlopenSessie(fout: unknown): void {
  if (soortVanFout(fout) !== 'niet_ingelogd') return;
  const gebruiker = queryClient.getQueryData(sessieQuery.queryKey);
  if (gebruiker !== null && gebruiker !== undefined) meldSessieVerlopen(true);
}
