/** A part of a long list: rows that are there, or the room of rows that are not. */
export type Deel =
  | { readonly soort: 'rijen'; readonly blok: number; readonly van: number; readonly tot: number }
  | { readonly soort: 'gat'; readonly blok: number; readonly hoogte: number };

/** Rows come and go in blocks of so many. */
export const PER_BLOK = 20;

export const blokVan = (plaats: number): number => Math.floor(plaats / PER_BLOK);
export const aantalBlokken = (aantal: number): number => Math.ceil(aantal / PER_BLOK);

/**
 * Which blocks lie between two heights, measured from the top of the list.
 * @returns first and last; the first two when the list is somewhere else
 */
export function blokkenTussen(
  hoogtes: readonly number[],
  boven: number,
  onder: number,
): readonly [number, number] {
  let top = 0;
  let eerste = -1;
  let laatste = 0;
  for (const [blok, hoogte] of hoogtes.entries()) {
    const bodem = top + hoogte;
    if (bodem >= boven && top <= onder) {
      if (eerste === -1) eerste = blok;
      laatste = blok;
    }
    top = bodem;
  }
  return eerste === -1 ? [0, Math.min(1, hoogtes.length - 1)] : [eerste, laatste];
}

/** The list as it is shown: blocks that are there, and between them one gap for all that are not. */
export function deelIn(
  aantal: number,
  hoogtes: readonly number[],
  isEr: (blok: number) => boolean,
): readonly Deel[] {
  const delen: Deel[] = [];
  for (let blok = 0; blok < aantalBlokken(aantal); blok += 1) {
    if (isEr(blok)) {
      const van = blok * PER_BLOK;
      delen.push({ soort: 'rijen', blok, van, tot: Math.min(van + PER_BLOK, aantal) });
      continue;
    }
    const hoogte = hoogtes[blok] ?? 0;
    const vorige = delen.at(-1);
    if (vorige?.soort === 'gat') delen.splice(-1, 1, { ...vorige, hoogte: vorige.hoogte + hoogte });
    else delen.push({ soort: 'gat', blok, hoogte });
  }
  return delen;
}

const STAP: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  PageDown: 10,
  PageUp: -10,
};

/** Where a key leads in a list, from a row; null when it means nothing there. */
export function plaatsNaToets(toets: string, plaats: number, aantal: number): number | null {
  if (toets === 'Home') return 0;
  if (toets === 'End') return aantal - 1;
  const stap = STAP[toets];
  return stap === undefined ? null : Math.min(aantal - 1, Math.max(0, plaats + stap));
}
