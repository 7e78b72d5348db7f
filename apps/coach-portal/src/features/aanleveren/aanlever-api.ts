import {
  type AanleverInvoer,
  type Aanleverpagina,
  aangeleverdSchema,
  aanleverpaginaSchema,
} from '@passend/contracts';
import { queryOptions, useMutation } from '@tanstack/react-query';
import { haal, stuur } from '../../shared/api/api.js';

const PAD = '/api/aanleveren';

/** The secret of the link: behind the `#`, which the browser keeps to itself. */
export function tokenUitAdres(hash: string): string {
  return hash.replace(/^#/u, '');
}

const koppen = (token: string) => ({ authorization: `Bearer ${token}` });

export const aanleverQuery = (token: string) =>
  queryOptions<Aanleverpagina>({
    queryKey: ['aanleveren', token],
    queryFn: ({ signal }) => haal(aanleverpaginaSchema, PAD, signal, koppen(token)),
    retry: false,
    refetchOnWindowFocus: false,
  });

export function useLever(token: string) {
  return useMutation({
    mutationFn: (invoer: AanleverInvoer) =>
      stuur(aangeleverdSchema, 'POST', PAD, invoer, koppen(token)),
  });
}
