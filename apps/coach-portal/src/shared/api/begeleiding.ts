import {
  begeleidingSchema,
  clientenSchema,
  mijnBegeleidingSchema,
  type NieuweClientInvoer,
  nieuweClientAntwoordSchema,
  type Overdrachtvraag,
  overdrachtAntwoordSchema,
  type VervangingInvoer,
  vervangingenSchema,
} from '@passend/contracts';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { haal, stuur } from './api.js';
import { werknemerPad } from './werknemerpad.js';

export const clientenQuery = queryOptions({
  queryKey: ['clienten'],
  queryFn: ({ signal }) => haal(clientenSchema, '/api/clienten', signal),
});

export const vervangingenQuery = queryOptions({
  queryKey: ['vervangingen'],
  queryFn: ({ signal }) => haal(vervangingenSchema, '/api/vervangingen', signal),
});

export const begeleidingQuery = (werknemerId: string) =>
  queryOptions({
    queryKey: ['begeleiding', werknemerId],
    queryFn: ({ signal }) =>
      haal(begeleidingSchema, werknemerPad(werknemerId, 'begeleiding'), signal),
  });

export const mijnBegeleidingQuery = queryOptions({
  queryKey: ['mijn', 'begeleiding'],
  queryFn: ({ signal }) => haal(mijnBegeleidingSchema, '/api/mijn/begeleiding', signal),
});

export const maakClient = (nieuw: NieuweClientInvoer) =>
  stuur(nieuweClientAntwoordSchema, 'POST', '/api/clienten', nieuw);

export const draagOver = (vraag: Overdrachtvraag) =>
  stuur(overdrachtAntwoordSchema, 'POST', '/api/overdrachten', vraag);

export const zetVervanging = (invoer: VervangingInvoer) =>
  stuur(vervangingenSchema, 'POST', '/api/vervangingen', invoer);

export const stopVervanging = (id: string) =>
  stuur(vervangingenSchema, 'POST', `/api/vervangingen/${encodeURIComponent(id)}/stop`, {});

/** Changes something around a client; the answer is how it stands then. */
export const wijzigBegeleiding = (
  werknemerId: string,
  methode: 'POST' | 'PUT' | 'DELETE',
  delen: readonly string[],
  inhoud?: unknown,
) => stuur(begeleidingSchema, methode, werknemerPad(werknemerId, ...delen), inhoud);

/** After a change of who guides whom, everything that depends on it is asked again. */
export function useBegeleidingVernieuwd() {
  const queryClient = useQueryClient();
  return async () => {
    const sleutels = ['begeleiding', 'clienten', 'caseload', 'vervangingen', 'gebruikers'];
    for (const sleutel of [...sleutels, 'werknemer']) {
      await queryClient.invalidateQueries({ queryKey: [sleutel] });
    }
  };
}
