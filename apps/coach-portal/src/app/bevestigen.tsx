import { beantwoordBevestiging, useBevestigingGevraagd } from '../shared/sessie/bevestiging.js';
import { lui } from '../shared/ui/lui.js';

const BevestigDialoog = lui(
  async () => (await import('../features/factoren/bevestig-dialoog.js')).BevestigDialoog,
);

/** Asks, over whatever page is open, to show once more who one is; what waited then goes on. */
export function Bevestigen() {
  return useBevestigingGevraagd() ? (
    <BevestigDialoog open opAntwoord={beantwoordBevestiging} />
  ) : null;
}
