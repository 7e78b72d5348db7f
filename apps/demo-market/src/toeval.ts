/** A seeded source of choices: the same seed gives the same choices, on every machine. */
export interface Toeval {
  /** A number from 0 up to, but not including, 1. */
  readonly getal: () => number;
  /** A whole number from `min` to `max`, both included. */
  readonly heel: (min: number, max: number) => number;
  readonly kans: (p: number) => boolean;
  readonly kies: <T>(lijst: readonly T[]) => T;
  /** At most `aantal` different elements, in the order of the list. */
  readonly enkele: <T>(lijst: readonly T[], aantal: number) => readonly T[];
}

/** Mixes numbers into one 32-bit seed (the finaliser of MurmurHash3). */
export const mengZaad = (...delen: readonly number[]): number => {
  let h = 0x9e3779b9;
  for (const deel of delen) {
    h = Math.imul(h ^ (deel | 0), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    h ^= h >>> 16;
  }
  return h >>> 0;
};

const mulberry32 = (zaad: number): (() => number) => {
  let a = zaad >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const kiesUit = <T>(getal: () => number, lijst: readonly T[]): T => {
  const gekozen = lijst[Math.floor(getal() * lijst.length)];
  if (gekozen === undefined)
    throw new RangeError('There is nothing to choose from: the list is empty.');
  return gekozen;
};

const neemEnkele = <T>(getal: () => number, lijst: readonly T[], aantal: number): readonly T[] => {
  let nodig = Math.min(aantal, lijst.length);
  return lijst.filter((_, index) => {
    const genomen = getal() < nodig / (lijst.length - index);
    if (genomen) nodig -= 1;
    return genomen;
  });
};

export const maakToeval = (...zaden: readonly number[]): Toeval => {
  const getal = mulberry32(mengZaad(...zaden));
  return {
    getal,
    heel: (min, max) => min + Math.floor(getal() * (max - min + 1)),
    kans: (p) => getal() < p,
    kies: (lijst) => kiesUit(getal, lijst),
    enkele: (lijst, aantal) => neemEnkele(getal, lijst, aantal),
  };
};
