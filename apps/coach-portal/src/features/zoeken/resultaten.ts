import type { ClientRij, VacatureRij } from '@passend/contracts';
import { bevatWoorden } from '../../shared/lib/bevat-woorden.js';

export type Groep = 'clienten' | 'vacatures' | 'werkgevers';

/** One line of the search over everything. */
export interface Resultaat {
  readonly groep: Groep;
  readonly naam: string;
  readonly bij: string;
  readonly naar: string;
}

/** At least so many letters before anything is asked of the server. */
export const MINSTE_LETTERS = 2;
const PER_GROEP = 5;

/**
 * What a question finds: clients by their name or that of their employer, then the employers of the
 * vacancies found whose own name is meant, then those vacancies.
 */
export function resultatenVan(
  vraag: string,
  clienten: readonly ClientRij[],
  vacatures: readonly VacatureRij[],
): readonly Resultaat[] {
  if (vraag.trim().length < MINSTE_LETTERS) return [];
  const mensen = clienten
    .filter(({ naam, werkgever }) => bevatWoorden(vraag, naam, werkgever.naam))
    .map(({ id, naam, werkgever }): Resultaat => {
      return { groep: 'clienten', naam, bij: werkgever.naam, naar: `/werknemers/${id}` };
    });
  const organisaties = [...new Set(vacatures.flatMap(({ werkgever }) => werkgever ?? []))]
    .filter((naam) => bevatWoorden(vraag, naam))
    .map((naam): Resultaat => {
      return { groep: 'werkgevers', naam, bij: '', naar: alleVan(naam) };
    });
  const werk = vacatures.map(({ id, titel, werkgever, plaats }): Resultaat => {
    const bij = [werkgever, plaats].filter((deel) => deel !== null).join(' · ');
    return { groep: 'vacatures', naam: titel, bij, naar: `/vacatures/${encodeURIComponent(id)}` };
  });
  return [mensen, organisaties, werk].flatMap((groep) => groep.slice(0, PER_GROEP));
}

/** The page with all vacancies for a question. */
export function alleVan(vraag: string): string {
  return `/vacatures?q=${encodeURIComponent(vraag)}`;
}
