/** Foreseeable dice: the same seed throws the same. */
export type Dobbel = (zijden: number) => number;

/** Mulberry32, by Tommy Ettinger (public domain). */
export function dobbel(seed: number): Dobbel {
  let stand = seed >>> 0;
  return (zijden) => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), stand | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * zijden);
  };
}

/** One of a list. */
export function kies<T>(gooi: Dobbel, lijst: readonly [T, ...T[]]): T {
  return lijst[gooi(lijst.length)] ?? lijst[0];
}
