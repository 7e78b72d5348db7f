import type { Eigenaar } from './sollicitaties-api.js';

/** Path of the list of somebody's sollicitaties. */
export function lijstAdres(eigenaar: Eigenaar): string {
  return eigenaar === null ? '/mijn/sollicitaties' : `/werknemers/${eigenaar}/sollicitaties`;
}

/** Path of one of them. */
export function detailAdres(eigenaar: Eigenaar, id: string): string {
  return `${lijstAdres(eigenaar)}/${id}`;
}

/** Path of the form for a new one. */
export function nieuwAdres(eigenaar: Eigenaar): string {
  return `${lijstAdres(eigenaar)}/nieuw`;
}
