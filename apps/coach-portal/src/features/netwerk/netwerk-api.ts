import { type NetwerkInvoer, netwerkSchema } from '@passend/contracts';
import { queryOptions } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';

export const netwerkQuery = queryOptions({
  queryKey: ['netwerk'],
  queryFn: ({ signal }) => haal(netwerkSchema, '/api/netwerk', signal),
});

/** Without an id a new contact. */
export const bewaarContact = (id: string | null, invoer: NetwerkInvoer) =>
  id === null
    ? stuur(netwerkSchema, 'POST', '/api/netwerk', invoer)
    : stuur(netwerkSchema, 'PUT', `/api/netwerk/${encodeURIComponent(id)}`, invoer);

export const haalContactWeg = (id: string) =>
  stuur(netwerkSchema, 'DELETE', `/api/netwerk/${encodeURIComponent(id)}`);
