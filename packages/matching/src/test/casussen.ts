import { readdirSync, readFileSync } from 'node:fs';
import { type Casus, type CasusVacature, duidDocument, leesCases } from '@passend/domain';
import { type GelezenVacature, kenmerkenVan } from '../kenmerken.js';
import type { Persoon } from '../types.js';

const MAP = new URL('../../cases/', import.meta.url);

/** The names of all sets of `packages/matching/cases`; one that is added counts from then on. */
export function setnamen(): readonly string[] {
  const namen = readdirSync(MAP).filter((naam) => naam.endsWith('.json'));
  return namen.map((naam) => naam.replace(/\.json$/u, '')).sort();
}

export function leesSetAlsJson(naam: string): unknown {
  return JSON.parse(readFileSync(new URL(`${naam}.json`, MAP), 'utf8'));
}

/** The cases of one set. */
export function leesSet(naam: string): readonly Casus[] {
  const gelezen = leesCases(leesSetAlsJson(naam));
  if (!gelezen.ok) throw new Error(`The cases of ${naam} do not fit their own format.`);
  return gelezen.waarde;
}

/** The person of a case on a day, with what counts of his document. */
export function persoonVan({ belastbaarheid, zoekprofiel }: Casus, peildatum: string): Persoon {
  return { belastbaarheid: duidDocument(belastbaarheid).geldend, zoekprofiel, peildatum };
}

/** What is read from a vacancy of a case, the same way as from a vacancy of the market. */
export function leesVacature({ plaats, ...vacature }: CasusVacature): GelezenVacature {
  const werkplekken = plaats === null ? [] : [{ naam: plaats, provincie: null }];
  return kenmerkenVan({ ...vacature, werkplekken });
}
