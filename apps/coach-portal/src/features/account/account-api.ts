import {
  type Account,
  accountSchema,
  eigenSessiesSchema,
  sessiesBeeindigdSchema,
  type Toegangslink,
  toegangslinkSchema,
  type WachtwoordGekozen,
  type WachtwoordKiezen,
  type WachtwoordWijzigen,
  wachtwoordGekozenSchema,
} from '@passend/contracts';
import { queryOptions } from '@tanstack/react-query';
import { doe, haal, stuur } from '../../shared/api/api.js';

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }): Promise<Account> => haal(accountSchema, '/api/account', signal),
});

export const sessiesQuery = queryOptions({
  queryKey: ['account', 'sessies'],
  queryFn: ({ signal }) => haal(eigenSessiesSchema, '/api/account/sessies', signal),
});

export function wijzigWachtwoord(keuze: WachtwoordWijzigen): Promise<void> {
  return doe('PUT', '/api/account/wachtwoord', keuze);
}

export function eindigSessie(id: string): Promise<void> {
  return doe('DELETE', `/api/account/sessies/${id}`);
}

/** Signs out everywhere else. */
export function eindigAndere(): Promise<{ aantal: number }> {
  return stuur(sessiesBeeindigdSchema, 'DELETE', '/api/account/sessies');
}

export function bekijkLink(token: string): Promise<Toegangslink> {
  return stuur(toegangslinkSchema, 'POST', '/api/toegangslink/bekijk', { token });
}

export function kiesWachtwoord(keuze: WachtwoordKiezen): Promise<WachtwoordGekozen> {
  return stuur(wachtwoordGekozenSchema, 'POST', '/api/toegangslink/wachtwoord', keuze);
}

export function vraagHerstel(email: string): Promise<void> {
  return doe('POST', '/api/wachtwoordherstel', { email });
}
