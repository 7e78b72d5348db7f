import type { Beheeroverzicht } from '@passend/contracts';

export const BEGINSTAPPEN = ['mensen', 'bronnen', 'clienten'] as const;
export type Beginstapnaam = (typeof BEGINSTAPPEN)[number];

export interface Beginstap {
  readonly naam: Beginstapnaam;
  readonly gedaan: boolean;
}

/**
 * What a new agency does first. Empty once all of it is done, and while a block that tells could not be
 * read: who has long begun must not be told to begin.
 */
export function beginstappen({
  gebruikers,
  bronnen,
  sleutels,
}: Beheeroverzicht['blokken']): readonly Beginstap[] {
  if (gebruikers === null || bronnen === null || sleutels === null) return [];
  const gedaan: Readonly<Record<Beginstapnaam, boolean>> = {
    // The beheerder himself is one of them.
    mensen: gebruikers.actief + gebruikers.uitgenodigd > 1,
    bronnen: bronnen.totaal > 0,
    clienten: sleutels.dossiers > 0,
  };
  const stappen = BEGINSTAPPEN.map((naam) => ({ naam, gedaan: gedaan[naam] }));
  return stappen.every((stap) => stap.gedaan) ? [] : stappen;
}
