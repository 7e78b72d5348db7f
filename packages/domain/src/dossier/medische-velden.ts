import { medischeWoorden } from '../aanleveren/medische-woorden.js';
import type { Dossiergebeurtenis } from './soorten/index.js';

/** Names of work, people and organisations: a hospital may be where somebody applies. */
const NAMEN: ReadonlySet<string> = new Set([
  'bij',
  'code',
  'functie',
  'naam',
  'organisatie',
  'plaats',
  'titel',
  'url',
]);

/**
 * The fields of an event that others than the werknemer and his coach read, and in which a word looks
 * medical: such words belong in no leaf of the werkgever or the UWV.
 * @returns paths such as `uwv.reden`; never what stands there
 */
export function medischeVelden(gebeurtenis: Dossiergebeurtenis): readonly string[] {
  return [...inVelden('werkgever', gebeurtenis.werkgever), ...inVelden('uwv', gebeurtenis.uwv)];
}

function inVelden(pad: string, waarde: unknown): readonly string[] {
  if (typeof waarde === 'string') return medischeWoorden(waarde).length > 0 ? [pad] : [];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, inhoud]) =>
    NAMEN.has(naam) ? [] : inVelden(`${pad}.${naam}`, inhoud),
  );
}
