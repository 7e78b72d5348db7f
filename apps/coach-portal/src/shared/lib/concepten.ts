const BEGIN = 'passend.concept.';

/** After so many days an unsent form is no use any more. */
const HOUDBAAR_MS = 7 * 86_400_000;

interface Bewaard {
  readonly op: number;
  readonly inhoud: unknown;
}

/** A form that was not sent yet, kept on this device under the name of its owner; null when there is none. */
export function leesConceptVan(naam: string, nu: number): unknown {
  try {
    const bewaard = alsBewaard(JSON.parse(window.localStorage.getItem(BEGIN + naam) ?? 'null'));
    return bewaard === null || nu - bewaard.op > HOUDBAAR_MS ? null : bewaard.inhoud;
  } catch {
    return null;
  }
}

/** Keeps a form, or forgets it (null). Never call it with what says something of health. */
export function bewaarConceptVan(naam: string, inhoud: unknown, nu: number): void {
  try {
    if (inhoud === null) window.localStorage.removeItem(BEGIN + naam);
    else window.localStorage.setItem(BEGIN + naam, JSON.stringify({ op: nu, inhoud }));
  } catch {
    // Storage is blocked in this browser: the form then does not survive a reload.
  }
}

/** Takes every unsent form off the device: at sign-out. */
export function wisConcepten(): void {
  try {
    const namen = Object.keys(window.localStorage).filter((naam) => naam.startsWith(BEGIN));
    for (const naam of namen) window.localStorage.removeItem(naam);
  } catch {
    // Nothing can be stored here, so nothing is.
  }
}

function alsBewaard(ruw: unknown): Bewaard | null {
  if (typeof ruw !== 'object' || ruw === null || !('op' in ruw) || !('inhoud' in ruw)) return null;
  return typeof ruw.op === 'number' ? { op: ruw.op, inhoud: ruw.inhoud } : null;
}
