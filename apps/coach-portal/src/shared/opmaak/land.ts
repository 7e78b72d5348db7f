const namen = new Intl.DisplayNames('nl-NL', { type: 'region', fallback: 'code' });

/** A country by its Dutch name, as `België`; a code that is none stays as it is. */
export function landNaam(code: string): string {
  try {
    return namen.of(code) ?? code;
  } catch {
    return code;
  }
}
