import { useSessieVerlopen } from '../shared/sessie/verlopen.js';
import { lui } from '../shared/ui/lui.js';

const VerlopenDialoog = lui(async () => (await import('./verlopen-dialoog.js')).VerlopenDialoog);

/** Asks to sign in again when the session has ended under an open page. */
export function SessieVerlopen() {
  return useSessieVerlopen() ? <VerlopenDialoog /> : null;
}
