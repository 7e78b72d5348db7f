/** A preference of this browser; never anything about a person. */
export function leesVoorkeur(naam: string): string | null {
  try {
    return window.localStorage.getItem(`passend.${naam}`);
  } catch {
    return null;
  }
}

/** Keeps a preference, or forgets it (null); a browser that stores nothing just forgets. */
export function bewaarVoorkeur(naam: string, waarde: string | null): void {
  try {
    if (waarde === null) window.localStorage.removeItem(`passend.${naam}`);
    else window.localStorage.setItem(`passend.${naam}`, waarde);
  } catch {
    // Storage is blocked in this browser: the choice then lasts until the page is closed.
  }
}
