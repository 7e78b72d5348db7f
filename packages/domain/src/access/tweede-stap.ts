import type { Rol } from './permissie.js';

/** What an agency asks: a second factor from all who see files of others, or from who wants one. */
export const TWEEDE_STAP_BELEID = ['verplicht', 'aangeboden'] as const;
export type TweedeStapBeleid = (typeof TWEEDE_STAP_BELEID)[number];

/** What the rules on a second factor need to know of somebody. */
export interface Aanmelder {
  readonly rol: Rol;
  readonly beleid: TweedeStapBeleid;
  /** How many factors beside the password: an authenticator app counts as one, each passkey too. */
  readonly factoren: number;
}

/** A confirmation of who somebody is counts this long. */
export const BEVESTIGING_MS = 10 * 60_000;

/** Whether somebody must have a second factor. A werknemer sees himself only and may choose. */
export function moetTweedeStap({ rol, beleid }: Omit<Aanmelder, 'factoren'>): boolean {
  return beleid === 'verplicht' && rol !== 'werknemer';
}

/** Where a session begins after the right password, or after another proof that is one factor. */
export function standNaWachtwoord(wie: Aanmelder): 'volledig' | 'tweede_stap' | 'instellen' {
  if (wie.factoren > 0) return 'tweede_stap';
  return moetTweedeStap(wie) ? 'instellen' : 'volledig';
}

/** Whether somebody may remove one of his factors: not the last of who must have one. */
export function magFactorWeg(wie: Aanmelder): boolean {
  return wie.factoren > 1 || !moetTweedeStap(wie);
}

/** Whether somebody proved who he is so shortly ago that he may change how he signs in. */
export function isBevestigd(bevestigdOp: Date | null, nu: Date): boolean {
  return bevestigdOp !== null && nu.getTime() - bevestigdOp.getTime() <= BEVESTIGING_MS;
}
