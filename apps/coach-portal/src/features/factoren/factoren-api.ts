import {
  appInstellenSchema,
  factorenSchema,
  factorenVanGebruikerSchema,
  type NieuweCodes,
  nieuweCodesSchema,
  passkeyMakenSchema,
  passkeyVragenSchema,
  tweedeStapSchema,
} from '@passend/contracts';
import { queryOptions } from '@tanstack/react-query';
import { doe, haal, stuur } from '../../shared/api/api.js';

/** Where a factor is shown: at the second step of signing in, or to confirm. */
export type Plek = '/api/sessie/tweede-stap' | '/api/bevestiging';

/** How somebody signs in beside his password. */
export const factorenQuery = queryOptions({
  queryKey: ['factoren'],
  queryFn: ({ signal }) => haal(factorenSchema, '/api/factoren', signal),
});

/** The ways that there are at one place. */
export const wegenQuery = (plek: Plek) =>
  queryOptions({
    queryKey: ['factorwegen', plek],
    queryFn: ({ signal }) => haal(tweedeStapSchema, plek, signal),
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });

export const stuurCode = (plek: Plek, code: string) => doe('POST', `${plek}/code`, { code });
export const stuurHerstelcode = (code: string) =>
  doe('POST', '/api/sessie/tweede-stap/herstelcode', { code });
export const stuurWachtwoord = (wachtwoord: string) =>
  doe('POST', '/api/bevestiging/wachtwoord', { wachtwoord });

/** Lets the device sign what the server asks at one place, and sends it. */
export async function gebruikPasskey(plek: Plek | '/api/sessie'): Promise<void> {
  const vraag = await stuur(passkeyVragenSchema, 'POST', `${plek}/passkey/vraag`, {});
  const { startAuthentication } = await import('@simplewebauthn/browser');
  const antwoord = await startAuthentication({ optionsJSON: vraag });
  await doe('POST', `${plek}/passkey`, { antwoord });
}

/** Lets the device make a passkey. @returns recovery codes for who had none */
export async function maakPasskey(): Promise<NieuweCodes> {
  const vraag = await stuur(passkeyMakenSchema, 'POST', '/api/factoren/passkeys/vraag', {});
  const { startRegistration } = await import('@simplewebauthn/browser');
  const antwoord = await startRegistration({ optionsJSON: vraag });
  return stuur(nieuweCodesSchema, 'POST', '/api/factoren/passkeys', { antwoord });
}

export const beginApp = () => stuur(appInstellenSchema, 'POST', '/api/factoren/app', {});
export const bevestigApp = (code: string) =>
  stuur(nieuweCodesSchema, 'POST', '/api/factoren/app/bevestiging', { code });
export const maakCodes = () => stuur(nieuweCodesSchema, 'POST', '/api/factoren/herstelcodes', {});
export const verwijderApp = () => doe('DELETE', '/api/factoren/app');
export const verwijderPasskey = (id: string) => doe('DELETE', `/api/factoren/passkeys/${id}`);
export const hernoemPasskey = ({ id, naam }: { id: string; naam: string }) =>
  doe('PUT', `/api/factoren/passkeys/${id}`, { naam });

/** What another user has, for the beheerder. */
export const factorenVanQuery = (gebruikerId: string) =>
  queryOptions({
    queryKey: ['factoren-van', gebruikerId],
    queryFn: ({ signal }) =>
      haal(factorenVanGebruikerSchema, `/api/gebruikers/${gebruikerId}/factoren`, signal),
  });
export const wisFactoren = ({ gebruikerId, reden }: { gebruikerId: string; reden: string }) =>
  doe('POST', `/api/gebruikers/${gebruikerId}/factoren/wis`, { reden });

/** Signs out everywhere but here. */
export const logAndersUit = () => doe('DELETE', '/api/account/sessies');
