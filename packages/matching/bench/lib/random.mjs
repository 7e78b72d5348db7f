/** Mulberry32: a small seeded generator, so that every run measures the same market.
 * @param {number} seed
 * @returns {() => number} numbers from 0 up to 1 */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of a list; the first ones far more often, as towns and jobs are.
 * @template T @param {() => number} random @param {readonly T[]} list */
export function skewed(random, list) {
  return list[Math.floor(random() ** 2.2 * list.length)];
}

/** One of a list, each as often. @template T @param {() => number} random @param {readonly T[]} list */
export function even(random, list) {
  return list[Math.floor(random() * list.length)];
}
