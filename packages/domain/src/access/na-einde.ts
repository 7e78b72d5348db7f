import type { Permissie } from './permissie.js';

/** What stops when the assignment ends: the file stays as it was at that moment. */
export const STOPT_NA_EINDE: readonly Permissie[] = [
  'belastbaarheid:schrijven',
  'zoekprofiel:schrijven',
  'tijdlijn:schrijven',
  'traject:schrijven',
  'eigen-traject:schrijven',
  'beoordeling:schrijven',
  'reactie:schrijven',
  'gevonden:schrijven',
  'eigen-reactie:schrijven',
  'eigen-gevonden:schrijven',
  'client:beheren',
  'fase:schrijven',
  'document:schrijven',
  'bsn:schrijven',
  'inspanning:schrijven',
  'jobhunting:schrijven',
  'sollicitatie:schrijven',
  'eigen-sollicitatie:schrijven',
  'attendering:schrijven',
];

/**
 * Whether a permission on a client is over because his assignment ended. Reading goes on until the
 * retention ends it, and so do the rights of the client himself.
 */
export function stoptNaEinde(permissie: Permissie): boolean {
  return STOPT_NA_EINDE.includes(permissie);
}
