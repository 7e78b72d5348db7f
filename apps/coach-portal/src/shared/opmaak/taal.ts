import { LANDSTAAL } from './landstaal.js';

const namen = new Intl.DisplayNames(LANDSTAAL, { type: 'language', fallback: 'code' });

/** The name of a language by its ISO 639-1 code, as `Engels`; the code itself when it has none. */
export function taalNaam(code: string): string {
  try {
    return namen.of(code) ?? code;
  } catch {
    return code;
  }
}
