/** Shortest words in which one and two mistakes are forgiven; the same as in Meilisearch. */
const EEN_FOUT = 5;
const TWEE_FOUTEN = 9;

/** How many mistakes are forgiven in a word. */
export function toegestaneFouten(woord: string): number {
  if (woord.length >= TWEE_FOUTEN) return 2;
  return woord.length >= EEN_FOUT ? 1 : 0;
}

/**
 * Number of letters to add, leave out, change or swap with their neighbour to get from one word to
 * the other (optimal string alignment).
 */
export function spelafstand(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + cost,
        swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
