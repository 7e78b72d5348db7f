import { maandagVan, plusDagen } from '@passend/domain';

const WEKEN = 8;

/** How many days fall in each of the last eight calendar weeks, the oldest week first. */
export function telPerWeek(dagen: readonly string[], vandaag: string) {
  const dezeMaandag = maandagVan(vandaag);
  const maandagen = dagen.map((dag) => maandagVan(dag));
  return Array.from({ length: WEKEN }, (_, nummer) => {
    const maandag = plusDagen(dezeMaandag, -7 * (WEKEN - 1 - nummer));
    return { maandag, aantal: maandagen.filter((andere) => andere === maandag).length };
  });
}
