import { createHash } from 'node:crypto';
import type { Leestaak, Verzoek } from './bronlezer.js';

/** The same address with these parameters; null takes one away. */
export function metParameters(
  adres: string | URL,
  parameters: Readonly<Record<string, string | null>>,
): string {
  const url = new URL(adres);
  for (const [naam, waarde] of Object.entries(parameters)) {
    if (waarde === null) url.searchParams.delete(naam);
    else url.searchParams.set(naam, waarde);
  }
  return url.href;
}

/** A whole number of zero or more; null for anything else. */
export function alsTelling(waarde: unknown): number | null {
  const getal = typeof waarde === 'string' && /^\d{1,9}$/u.test(waarde) ? Number(waarde) : waarde;
  return typeof getal === 'number' && Number.isSafeInteger(getal) && getal >= 0 ? getal : null;
}

/** A request with a body in JSON. The same content always gives the same text. */
export function jsonVerzoek(inhoud: Readonly<Record<string, unknown>>): Verzoek {
  return { methode: 'POST', body: JSON.stringify(inhoud), contentType: 'application/json' };
}

/** Mark of a record of a list, for a source without a moment of change: any difference shows. */
export function merkVan(record: unknown): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex').slice(0, 24);
}

/**
 * Whether an answer is one vacancy: asked as one, or one that somebody saved and reads by itself.
 * @param vorm what stands near the beginning of such an answer and of no list
 */
export function isDetail({ rol, inhoud }: Leestaak, vorm: RegExp): boolean {
  return rol === 'detail' || (rol === 'ingang' && vorm.test(inhoud.slice(0, 4_096)));
}
