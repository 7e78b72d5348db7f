import type { WerkgeverDossier, WerkgeverMijlpaal, WerkgeverOverzicht } from '@passend/contracts';
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

type Werknemer = WerkgeverOverzicht['werknemers'][number];

/** Whether a day is past of which nothing is written down. */
export function isVoorbij({ loop, taken }: Vraag): boolean {
  return loop !== 'gestopt' && taken.some(({ stand }) => stand === 'voorbij_datum');
}

/** Who needs the employer first: where a day is past, then by what comes first; nothing to do comes last. */
export function opVolgorde(werknemers: readonly Werknemer[]): readonly Werknemer[] {
  return werknemers.toSorted((a, b) => {
    const voorbij = Number(isVoorbij(b)) - Number(isVoorbij(a));
    return voorbij === 0 ? eersteDag(a).localeCompare(eersteDag(b)) : voorbij;
  });
}

/** After every day there is. */
const NOOIT = '9999';

function eersteDag({ loop, taken }: Vraag): string {
  const [eerste] = loop === 'gestopt' ? [] : taken;
  return eerste?.uiterlijk ?? eerste?.liefst ?? NOOIT;
}

/** A last day, or about when. */
export function opWelkeDag({ uiterlijk, liefst }: WerkgeverMijlpaal): string {
  return uiterlijk === null
    ? teksten.rond(datumTekst(liefst ?? ''))
    : teksten.uiterlijkOp(datumTekst(uiterlijk));
}
