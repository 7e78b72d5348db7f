import {
  type Attendering,
  afgemeldSchema,
  attenderingSchema,
  mijnReactieSchema,
  type PauzeInvoer,
  type ZoekopdrachtInvoer,
} from '@passend/contracts';
import type { Reactie } from '@passend/domain';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';
import { werknemerPad } from '../../shared/api/werknemerpad.js';

/** Whose: of a client for his coach, or null for the werknemer himself. */
export type Eigenaar = string | null;

/** New ones come by themselves; the page asks again now and then while it is in sight. */
const VERVERS_MS = 60_000;

export const attenderingQuery = (eigenaar: Eigenaar) =>
  queryOptions({
    queryKey: ['attendering', eigenaar],
    queryFn: ({ signal }) => haal(attenderingSchema, padVan(eigenaar, 'attendering'), signal),
    refetchInterval: VERVERS_MS,
  });

/** What one can do with a saved search. */
export type Zoekdaad =
  | { readonly soort: 'bewaar'; readonly id: string | null; readonly invoer: ZoekopdrachtInvoer }
  | { readonly soort: 'pauze'; readonly id: string; readonly invoer: PauzeInvoer }
  | { readonly soort: 'weg' | 'terug'; readonly id: string };

export function doeZoekdaad(eigenaar: Eigenaar, daad: Zoekdaad): Promise<Attendering> {
  const pad = (...delen: readonly string[]) => padVan(eigenaar, 'zoekopdrachten', ...delen);
  switch (daad.soort) {
    case 'bewaar':
      return daad.id === null
        ? stuur(attenderingSchema, 'POST', pad(), daad.invoer)
        : stuur(attenderingSchema, 'PUT', pad(daad.id), daad.invoer);
    case 'pauze':
      return stuur(attenderingSchema, 'PUT', pad(daad.id, 'pauze'), daad.invoer);
    case 'weg':
      return stuur(attenderingSchema, 'DELETE', pad(daad.id));
    default:
      return stuur(attenderingSchema, 'POST', pad(daad.id, 'terug'), {});
  }
}

/** Does something with a saved search; the page shows the new state at once. */
export function useZoekdaad(eigenaar: Eigenaar) {
  const zet = useZetAttendering(eigenaar);
  return useMutation({
    mutationFn: (daad: Zoekdaad) => doeZoekdaad(eigenaar, daad),
    onSuccess: zet,
  });
}

export function useZetAttendering(eigenaar: Eigenaar) {
  const client = useQueryClient();
  return (nieuw: Attendering) => client.setQueryData(attenderingQuery(eigenaar).queryKey, nieuw);
}

/** The werknemer himself: mail on or off. */
export function useMail() {
  const zet = useZetAttendering(null);
  return useMutation({
    mutationFn: (aan: boolean) =>
      stuur(attenderingSchema, 'PUT', '/api/mijn/attendering/mail', { aan }),
    onSuccess: zet,
  });
}

/** One word of the werknemer about a new vacancy. */
export function useReactie(vacatureId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (reacties: readonly Reactie[]) => {
      const pad = `/api/mijn/matches/${encodeURIComponent(vacatureId)}/reactie`;
      return stuur(mijnReactieSchema, 'PUT', pad, { reacties });
    },
    onSuccess: ({ reacties }) =>
      client.setQueryData(attenderingQuery(null).queryKey, (stand) =>
        stand === undefined
          ? stand
          : {
              ...stand,
              nieuw: stand.nieuw.map((een) =>
                een.vacatureId === vacatureId ? { ...een, reacties } : een,
              ),
            },
      ),
  });
}

/** For who has nothing but the link of a mail. */
export const meldAf = (token: string) =>
  stuur(afgemeldSchema, 'POST', `/api/afmelden/${encodeURIComponent(token)}`, {});

function padVan(eigenaar: Eigenaar, ...delen: readonly string[]): string {
  if (eigenaar !== null) return werknemerPad(eigenaar, ...delen);
  return ['/api/mijn', ...delen.map(encodeURIComponent)].join('/');
}
