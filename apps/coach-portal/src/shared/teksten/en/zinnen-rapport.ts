import type { Vertaling } from '../vertaling.js';
import type * as nl from '../zinnen-rapport.js';
import { rapportsoortNaam } from './rapporten.js';
import { dagenInTaal } from './zinnen/dag.js';
import { RAPPORTPATRONEN, RAPPORTZINNEN, STUKZINNEN } from './zinnen/rapport.js';
import { maakVertaler } from './zinnen/vertaler.js';
import { mijlpaalZin } from './zinnen-mijlpaal.js';

const vertaal = maakVertaler(RAPPORTZINNEN, RAPPORTPATRONEN);
const vanStuk = maakVertaler({}, STUKZINNEN);

const STUKNAMEN: ReadonlyMap<string, string> = new Map([
  ['Trajectplan', rapportsoortNaam.trajectplan],
  ['Voortgangsrapportage', rapportsoortNaam.voortgangsrapportage],
  ['Eindrapportage', rapportsoortNaam.eindrapportage],
  ['Laatste evaluatie van het plan van aanpak', 'Last evaluation of the plan of action'],
  ['Oordeel van de werknemer', 'The employee’s opinion'],
]);

const WIE: readonly (readonly [nederlands: string, engels: string])[] = [
  ['de werkgever', 'the employer'],
  ['de werknemer', 'the employee'],
  ['de bedrijfsarts', 'the company doctor'],
  ['de arbeidsdeskundige', 'the occupational expert'],
  ['de coach', 'the coach'],
  [' en ', ' and '],
];

/** A name of a part of the report, with its version when it has one. */
function stuknaam(tekst: string): string {
  const [, naam = tekst, versie] = /^(.*) \(versie (\d+)\)$/u.exec(tekst) ?? [];
  const engels = STUKNAMEN.get(naam) ?? mijlpaalZin(naam);
  return versie === undefined ? engels : `${engels} (version ${versie})`;
}

/** `Plan van aanpak: nog niet vastgelegd.` in English; null when the sentence is another one. */
function stukZin(tekst: string): string | null {
  const [, naam, rest] = /^([^:]+): (.+)$/u.exec(tekst) ?? [];
  if (naam === undefined || rest === undefined) return null;
  const vervolg = vanStuk(rest);
  if (vervolg === rest) return null;
  const zin = WIE.reduce((tot, [nl, en]) => tot.replace(nl, en), vervolg);
  return `${stuknaam(naam)}: ${dagenInTaal(zin)}`;
}

export const rapportZin: Vertaling<typeof nl.rapportZin> = (tekst) => {
  const zin = vertaal(tekst);
  return zin === tekst ? (stukZin(tekst) ?? stuknaam(tekst)) : zin;
};
