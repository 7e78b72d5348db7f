import { type Gevolg, type Plek, VORMEN } from './vormen.js';

/** Where a sentence can go on with another limit. */
const VERDER = /(?:;|, (?:en )?| en )(?=(?:geen|niet|ook|max\.?|maximaal|hooguit|incidenteel) )/u;

/**
 * Turns one sentence into limits, or gives null when any part of it needs a person: nothing of a
 * sentence is read as long as something in it is not understood.
 */
export function leesZin(zin: string, plek: Plek): readonly Gevolg[] | null {
  const gevolgen: Gevolg[] = [];
  for (const deel of vouw(zin).split(VERDER)) {
    const gevonden = leesDeel(deel, plek);
    if (gevonden === null) return null;
    gevolgen.push(...gevonden);
  }
  return gevolgen;
}

function leesDeel(deel: string, plek: Plek): readonly Gevolg[] | null {
  for (const { patroon, maak } of VORMEN) {
    const match = patroon.exec(deel);
    if (match === null) continue;
    const gevolgen = maak(match.groups ?? {}, plek);
    const hier = plek === 'document' || gevolgen.every(({ item }) => item === plek);
    if (gevolgen.length > 0 && hier) return gevolgen;
  }
  return null;
}

function vouw(zin: string): string {
  return zin
    .toLowerCase()
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/\s+/gu, ' ')
    .replace(/(?<![.!;])[.!;]+$/u, '')
    .trim();
}
