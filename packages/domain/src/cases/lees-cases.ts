import { belastbaarheidUit } from '../fml/lees-belastbaarheid.js';
import { type Knoop, leesGeheel } from '../lezen/knoop.js';
import type { Leesresultaat } from '../lezen/leesresultaat.js';
import { zoekprofielUit } from '../zoekprofiel/lees-zoekprofiel.js';
import type { Casus, CasusVacature } from './casus.js';

/**
 * Reads a file of worked cases: `{ cases: [{ id, label, belastbaarheid, zoekprofiel, vacatures }] }`.
 * Unknown keys are ignored; a missing or impossible value is named with its path. Never throws.
 * @param json a parsed JSON value, from an untrusted file
 */
export function leesCases(json: unknown): Leesresultaat<readonly Casus[]> {
  return leesGeheel(json, '', (knoop) => {
    if (!knoop.isGevuldObject('een object met cases')) return undefined;
    return compleet(knoop.veld('cases').lijst('cases')?.map(leesCasus));
  });
}

function leesCasus(knoop: Knoop): Casus | undefined {
  if (!knoop.isGevuldObject('een casus')) return undefined;
  const id = knoop.veld('id').tekst();
  const label = knoop.veld('label').tekstOf('');
  const belastbaarheid = belastbaarheidUit(knoop.veld('belastbaarheid'));
  const zoekprofiel = zoekprofielUit(knoop.veld('zoekprofiel'));
  const vacatures = compleet(knoop.veld('vacatures').lijst('vacatures')?.map(leesVacature));
  if (id === undefined || label === undefined || belastbaarheid === undefined) return undefined;
  if (zoekprofiel === undefined || vacatures === undefined) return undefined;
  return { id, label, belastbaarheid, zoekprofiel, vacatures };
}

function leesVacature(knoop: Knoop): CasusVacature | undefined {
  if (!knoop.isGevuldObject('een vacature')) return undefined;
  const id = knoop.veld('id').tekst();
  const titel = knoop.veld('titel').tekst();
  const plaats = knoop.veld('plaats').tekstOf(null);
  const taal = knoop.veld('taal').tekstOf('nl');
  const tekst = knoop.veld('tekst').tekstOf('');
  if (id === undefined || titel === undefined || plaats === undefined) return undefined;
  if (taal === undefined || tekst === undefined) return undefined;
  return { id, titel, plaats, taal: taal === 'nl' || taal === 'en' ? taal : 'anders', tekst };
}

/** All members, or undefined when one could not be read (its error is noted already). */
function compleet<T>(leden: readonly (T | undefined)[] | undefined): readonly T[] | undefined {
  const gelezen = leden?.filter((lid) => lid !== undefined);
  return gelezen !== undefined && gelezen.length === leden?.length ? gelezen : undefined;
}
