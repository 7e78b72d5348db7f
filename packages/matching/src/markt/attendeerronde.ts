import type { Attendeerreden, Zoekcriteria } from '@passend/domain';
import { bereidPersoon } from '../score/bereid-persoon.js';
import type { Persoon, ProfielUitslag, VacatureKenmerken } from '../types.js';
import type { Marktrij } from './marktrij.js';
import { Percolatie } from './percolatie.js';

/** A new vacancy; its title is only searched for words. */
export type Attendeerrij = Marktrij & { readonly titel: string };

/** A new vacancy that a search found. */
export interface Attendeervondst {
  readonly id: number;
  /** For anybody to read; never what somebody can or cannot bear. */
  readonly redenen: readonly Attendeerreden[];
}

/** Of the best of the round so many are looked at, to find so many that are what is looked for. */
const BEKIJK = 200;
const HOOGSTENS = 50;

/**
 * A round of new vacancies against saved searches, one search after another. What falls off by a limit
 * or a wish, or is above a limit at all, is never found, whatever is searched for.
 */
export class Attendeerronde {
  private readonly percolatie: Percolatie;
  private readonly kenmerken: ReadonlyMap<number, VacatureKenmerken>;
  private readonly titels: readonly (readonly [number, string])[];

  constructor(nieuw: readonly Attendeerrij[]) {
    this.percolatie = new Percolatie(nieuw);
    this.kenmerken = new Map(nieuw.map((rij) => [rij.id, rij.kenmerken]));
    this.titels = nieuw.map((rij) => [rij.id, vouw(rij.titel)]);
  }

  /** What a search of a person finds, the best first. */
  voor(persoon: Persoon, criteria: Zoekcriteria): readonly Attendeervondst[] {
    const zoeker = metCriteria(persoon, criteria);
    const woorden = criteria.soort === 'eigen' ? woordenVan(criteria.woorden) : [];
    const ids = woorden.length === 0 ? undefined : this.metWoorden(woorden);
    if (ids?.size === 0) return [];
    // The limits were weighed by the batch: only what the reasons need is asked once more.
    const { profiel } = bereidPersoon(zoeker);
    const uit: Attendeervondst[] = [];
    for (const { id, uitkomst, afstandKm } of this.percolatie.voor(zoeker, BEKIJK, ids)) {
      const kenmerken = this.kenmerken.get(id);
      if (uitkomst === 'overschrijdt' || kenmerken === undefined) continue;
      const redenen = redenenVan(
        { profiel: profiel(kenmerken), afstandKm },
        kenmerken,
        zoeker,
        ids !== undefined,
      );
      if (isGezocht(redenen, criteria)) uit.push({ id, redenen });
      if (uit.length === HOOGSTENS) break;
    }
    return uit;
  }

  private metWoorden(woorden: readonly string[]): ReadonlySet<number> {
    return new Set(
      this.titels
        .filter(([, titel]) => woorden.every((woord) => titel.includes(woord)))
        .map(([id]) => id),
    );
  }
}

/** A person as a search sees him: its own wishes in place of those of the zoekprofiel. */
function metCriteria(persoon: Persoon, criteria: Zoekcriteria): Persoon {
  if (criteria.soort === 'zoekprofiel') return persoon;
  const { zoekprofiel } = persoon;
  const { beroepen, maxKm, urenMin, urenMax } = criteria;
  const min = urenMin ?? Math.min(zoekprofiel.uren_min, urenMax ?? zoekprofiel.uren_min);
  return {
    ...persoon,
    zoekprofiel: {
      ...zoekprofiel,
      ...(beroepen.length === 0 ? {} : { doelberoepen: beroepen }),
      ...(maxKm === null ? {} : { max_reis_km: maxKm }),
      uren_min: min,
      uren_max: Math.max(min, urenMax ?? zoekprofiel.uren_max),
    },
  };
}

/** Words alone may say what is looked for; else it is the occupation. */
function isGezocht(redenen: readonly Attendeerreden[], criteria: Zoekcriteria): boolean {
  if (redenen.includes('beroep') || redenen.includes('verwant')) return true;
  return (
    criteria.soort === 'eigen' && criteria.beroepen.length === 0 && redenen.includes('woorden')
  );
}

function redenenVan(
  { profiel, afstandKm }: { readonly profiel: ProfielUitslag; readonly afstandKm: number | null },
  { uren, thuiswerk }: VacatureKenmerken,
  { zoekprofiel }: Persoon,
  opWoorden: boolean,
): Attendeerreden[] {
  const redenen: Attendeerreden[] = [];
  if (profiel.beroep === 'doel') redenen.push('beroep');
  if (profiel.beroep === 'verwant') redenen.push('verwant');
  if (opWoorden) redenen.push('woorden');
  if (profiel.uren === 'past') {
    const { uren_min, uren_max } = zoekprofiel;
    const geheel = (uren.min ?? uren_min) >= uren_min && (uren.max ?? uren_max) <= uren_max;
    redenen.push(geheel ? 'uren' : 'deel_uren');
  }
  if (profiel.reisafstand === 'past' && afstandKm !== null) redenen.push('reis');
  if (thuiswerk === 'volledig') redenen.push('thuiswerk');
  return redenen;
}

function woordenVan(tekst: string): readonly string[] {
  return vouw(tekst)
    .split(/\s+/u)
    .filter((woord) => woord !== '');
}

function vouw(tekst: string): string {
  return tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
