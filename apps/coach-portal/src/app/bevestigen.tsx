import { BevestigDialoog } from '../features/factoren/bevestig-dialoog.js';
import { beantwoordBevestiging, useBevestigingGevraagd } from '../shared/sessie/bevestiging.js';

/** Asks, over whatever page is open, to show once more who one is; what waited then goes on. */
export function Bevestigen() {
  const gevraagd = useBevestigingGevraagd();
  return <BevestigDialoog open={gevraagd} opAntwoord={beantwoordBevestiging} />;
}
