import { LANDSTAAL } from './landstaal.js';

const namen = new Intl.DisplayNames(LANDSTAAL, { type: 'region', fallback: 'code' });

/** A country by its name in this language, as `België`; a code that is none stays as it is. */
export function landNaam(code: string): string {
  try {
    return namen.of(code) ?? code;
  } catch {
    return code;
  }
}
