import type { Taakbesluit, Taakreden } from '@passend/contracts';

/** What can be decided about work that failed: nobody can carry out what Passend does not know. */
export function taakbesluiten(reden: Taakreden): readonly Taakbesluit[] {
  return reden === 'onuitvoerbaar' ? ['rust'] : ['opnieuw', 'rust'];
}
