import type { WerkgeverDossier, WerkgeverMijlpaal } from '@passend/contracts';
import { datumTekst } from '../../shared/opmaak/datum.js';
import { werkgever as teksten, werkgeverAntwoord } from '../../shared/teksten/werkgever.js';

interface Vraag {
  readonly loop: WerkgeverDossier['loop'];
  /** What is for the employer: the day is past, it can be done now, or it comes within eight weeks. */
  readonly taken: readonly WerkgeverMijlpaal[];
}

/**
 * The answer to "is my dossier in order?" in one or two sentences. It tells what is written down and
 * what comes; whether that is enough, the UWV decides.
 */
export function antwoordVan({ loop, taken }: Vraag): string {
  if (loop === 'gestopt') return teksten.gestopt;
  const voorbij = taken.filter(({ stand }) => stand === 'voorbij_datum');
  const [eerste] = voorbij;
  if (eerste !== undefined) return werkgeverAntwoord.mist(voorbij.length, eerste.naam);
  const [volgende] = taken;
  return volgende === undefined
    ? werkgeverAntwoord.alles
    : werkgeverAntwoord.nogTeDoen(volgende.naam, opWelkeDag(volgende));
}

/** A last day, or about when. */
export function opWelkeDag({ uiterlijk, liefst }: WerkgeverMijlpaal): string {
  return uiterlijk === null
    ? teksten.rond(datumTekst(liefst ?? ''))
    : teksten.uiterlijkOp(datumTekst(uiterlijk));
}
