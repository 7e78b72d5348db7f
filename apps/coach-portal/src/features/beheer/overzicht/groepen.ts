import type { Beheeroverzicht } from '@passend/contracts';
import { BLOKNAMEN, type Bloknaam } from '@passend/domain';

/** What asks for somebody now comes first; what is well comes last. */
export const GROEPEN = ['nu', 'onbekend', 'let_op', 'goed'] as const;
export type Groep = (typeof GROEPEN)[number];

/** In which group a block belongs. */
export function groepVan(
  naam: Bloknaam,
  { blokken, punten }: Pick<Beheeroverzicht, 'blokken' | 'punten'>,
): Groep {
  const eigen = punten.filter(({ blok }) => blok === naam);
  if (eigen.some(({ ernst }) => ernst === 'nu')) return 'nu';
  if (blokken[naam] === null) return 'onbekend';
  return eigen.length > 0 ? 'let_op' : 'goed';
}

/** The blocks of each group in their own order; a group without one is left out. */
export function groepeer(
  overzicht: Pick<Beheeroverzicht, 'blokken' | 'punten'>,
): readonly (readonly [Groep, readonly Bloknaam[]])[] {
  return GROEPEN.flatMap((groep) => {
    const namen = BLOKNAMEN.filter((naam) => groepVan(naam, overzicht) === groep);
    return namen.length === 0 ? [] : [[groep, namen] as const];
  });
}
