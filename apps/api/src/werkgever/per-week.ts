import { dagenTussen, plusDagen } from '@passend/domain';

const WEKEN = 8;
/** A Monday, to count weeks from. */
const EEN_MAANDAG = '2024-01-01';

/** How many days fall in each of the last eight calendar weeks, the oldest week first. */
export function telPerWeek(dagen: readonly string[], vandaag: string) {
  const dezeMaandag = maandagVan(vandaag);
  const maandagen = dagen.map(maandagVan);
  return Array.from({ length: WEKEN }, (_, nummer) => {
    const maandag = plusDagen(dezeMaandag, -7 * (WEKEN - 1 - nummer));
    return { maandag, aantal: maandagen.filter((andere) => andere === maandag).length };
  });
}

function maandagVan(dag: string): string {
  const sinds = dagenTussen(EEN_MAANDAG, dag);
  return plusDagen(dag, -(((sinds % 7) + 7) % 7));
}
