import type { KaartVraag } from '@passend/contracts';
import { zoekPlaatsen } from '@passend/domain';
import type { OpenBeoordeling } from '@passend/infra';
import type { Marktfilter } from '@passend/matching';

/** Sets of vacancies that only the database knows. */
export interface Selecties {
  readonly beoordelingen: ReadonlyMap<string, OpenBeoordeling>;
  /** First seen since the visit before; null when nobody asked. */
  readonly nieuw: ReadonlySet<number> | null;
  /** Hits of the typed search; null when nothing was typed. */
  readonly treffers: ReadonlySet<number> | null;
}

/** The filters of a request as the market index takes them. */
export function alsMarktfilter(vraag: KaartVraag, selecties: Selecties): Marktfilter {
  const { uitkomst, maxKm, urenMin, urenMax, land, provincie, plaats, regel } = vraag;
  return {
    ...(vraag.lijst === 'alle' ? {} : { afgevallen: vraag.lijst === 'afgevallen' }),
    ...(regel ? { afgevallenOp: regel } : {}),
    ...(uitkomst ? { uitkomsten: uitkomst } : {}),
    ...(maxKm ? { maxAfstandKm: maxKm } : {}),
    ...(urenMin === undefined && urenMax === undefined
      ? {}
      : { uren: { min: urenMin ?? 0, max: urenMax ?? Number.POSITIVE_INFINITY } }),
    ...(land ? { landen: land } : {}),
    ...(provincie ? { provincies: provincie } : {}),
    ...(plaats
      ? { plaatsen: plaats.flatMap((naam) => zoekPlaatsen(naam).map(({ id }) => id)) }
      : {}),
    ...beperkTot(vraag, selecties),
  };
}

/** Vacancies that must be, or must not be, in certain sets. */
function beperkTot(vraag: KaartVraag, { beoordelingen, nieuw, treffers }: Selecties): Marktfilter {
  const sets = [nieuw, treffers].filter((set) => set !== null);
  const keuzes = vraag.beoordeling;
  if (keuzes === undefined) return sets.length === 0 ? {} : { ids: doorsnede(sets) };
  const metKeuze = [...beoordelingen.values()]
    .filter(({ beoordeling }) => keuzes.includes(beoordeling))
    .map(({ vacatureId }) => Number(vacatureId));
  if (!keuzes.includes('geen')) return { ids: doorsnede([...sets, new Set(metKeuze)]) };
  const gekozen = new Set(metKeuze);
  const behalve = [...beoordelingen.keys()].map(Number).filter((id) => !gekozen.has(id));
  return { ...(sets.length === 0 ? {} : { ids: doorsnede(sets) }), behalve: new Set(behalve) };
}

function doorsnede(sets: readonly ReadonlySet<number>[]): ReadonlySet<number> {
  const [eerste = new Set<number>(), ...rest] = sets;
  return new Set([...eerste].filter((id) => rest.every((set) => set.has(id))));
}
