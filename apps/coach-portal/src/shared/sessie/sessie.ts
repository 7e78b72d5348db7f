import {
  afmeldadresSchema,
  type Gebruiker,
  gebruikerSchema,
  type Inloggen,
  type Sessiebericht,
  sessiestandSchema,
} from '@passend/contracts';
import type { Rol } from '@passend/domain';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { doe, haal, stuur } from '../api/api.js';
import { soortVanFout } from '../api/api-fout.js';
import { wisConcepten } from '../lib/concepten.js';

/** Who is signed in; null when nobody is. */
export const sessieQuery = queryOptions({
  queryKey: ['sessie'],
  queryFn: ({ signal }) => leesSessie(signal),
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: Number.POSITIVE_INFINITY,
});

export function useGebruiker(): Gebruiker | null {
  return useQuery(sessieQuery).data ?? null;
}

/** Gives address and password. @returns how far signing in is */
export async function logIn(invoer: Inloggen): Promise<Sessiebericht['stand']> {
  return (await stuur(sessiestandSchema, 'POST', '/api/sessie', invoer)).stand;
}

/** Signs out. @returns where to sign out at a provider as well, for who came in by one */
export async function logUit(): Promise<string | null> {
  // What was not sent yet leaves the device first: also without a connection.
  wisConcepten();
  const adres = await afmeldadres();
  await doe('DELETE', '/api/sessie');
  return adres;
}

/** Nothing that fails here may keep somebody from signing out. */
async function afmeldadres(): Promise<string | null> {
  try {
    return (await haal(afmeldadresSchema, '/api/aanmelden/oidc/afmelden')).adres;
  } catch {
    return null;
  }
}

/** The first page of each role. */
export const BEGINPAGINA = {
  coach: '/caseload',
  werknemer: '/mijn',
  werkgever: '/overzicht',
  beheerder: '/beheer',
} as const satisfies Record<Rol, string>;

/** Who is signed in, asked now: counts as use of the session. */
export async function leesSessie(signal?: AbortSignal): Promise<Gebruiker | null> {
  try {
    return await haal(gebruikerSchema, '/api/sessie', signal);
  } catch (fout) {
    if (soortVanFout(fout) === 'niet_ingelogd') return null;
    throw fout;
  }
}
