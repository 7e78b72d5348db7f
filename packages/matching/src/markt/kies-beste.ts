/**
 * The first rows of an order without sorting all of them: a heap that keeps the worst of the best
 * on top.
 * @param vergelijk negative when the first row comes first; never 0 for two rows
 */
export function kiesBeste(
  rijen: Uint32Array,
  aantal: number,
  vergelijk: (a: number, b: number) => number,
): readonly number[] {
  const hoop: number[] = [];
  for (const rij of rijen) {
    if (hoop.length < aantal) stijg(hoop, rij, vergelijk);
    else if (aantal > 0 && vergelijk(rij, hoop[0] ?? rij) < 0) daal(hoop, rij, vergelijk);
  }
  return hoop.sort(vergelijk);
}

/** The rows of a column of so many that are asked for. */
export function rijenWaar(lengte: number, past: (rij: number) => boolean): Uint32Array {
  const rijen = new Uint32Array(lengte);
  let aantal = 0;
  for (let rij = 0; rij < lengte; rij++) if (past(rij)) rijen[aantal++] = rij;
  return rijen.subarray(0, aantal);
}

type Vergelijk = (a: number, b: number) => number;

function stijg(hoop: number[], rij: number, vergelijk: Vergelijk): void {
  let plek = hoop.push(rij) - 1;
  while (plek > 0) {
    const ouder = (plek - 1) >> 1;
    const boven = hoop[ouder] ?? rij;
    if (vergelijk(rij, boven) <= 0) break;
    hoop[plek] = boven;
    plek = ouder;
  }
  hoop[plek] = rij;
}

/** Replaces the worst row. */
function daal(hoop: number[], rij: number, vergelijk: Vergelijk): void {
  let plek = 0;
  for (;;) {
    const kind = slechtsteKind(hoop, plek, vergelijk);
    const onder = hoop[kind];
    if (onder === undefined || vergelijk(rij, onder) >= 0) break;
    hoop[plek] = onder;
    plek = kind;
  }
  hoop[plek] = rij;
}

function slechtsteKind(hoop: readonly number[], plek: number, vergelijk: Vergelijk): number {
  const links = 2 * plek + 1;
  const [a, b] = [hoop[links], hoop[links + 1]];
  return a !== undefined && b !== undefined && vergelijk(b, a) > 0 ? links + 1 : links;
}
