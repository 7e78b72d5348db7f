/** Foreseeable dice (a linear congruential generator, constants of Numerical Recipes). */
export function dobbel(seed: number): (zijden: number) => number {
  let stand = seed;
  return (zijden) => {
    stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((stand / 2 ** 32) * zijden);
  };
}
