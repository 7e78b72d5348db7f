import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

export const TALEN = ['nl', 'en'] as const;
export type Taal = (typeof TALEN)[number];

/** What differs per language: texts, terms, and how days and numbers are written. */
const VERTAALD =
  /[\\/]src[\\/]shared[\\/](?:teksten|begrippen|opmaak)(?:[\\/]en)?[\\/][^\\/]+\.ts$/u;

/**
 * The file that stands in the place of this one in a language: the file of the same name in the folder
 * of that language beside it; null when there is none.
 */
export function tweelingVan(pad: string, taal: Taal): string | null {
  if (taal === 'nl' || !VERTAALD.test(pad)) return null;
  const map = dirname(pad);
  if (basename(map) === taal) return null;
  const tweeling = join(map, taal, basename(pad));
  return existsSync(tweeling) ? tweeling : null;
}

/** Puts the texts of one language in the place of the Dutch ones, so that no other goes over the line. */
export function kiesTaal(taal: Taal): Plugin {
  return {
    name: 'kies-taal',
    enforce: 'pre',
    resolveId(bron, bij) {
      if (bij === undefined || !bron.startsWith('.')) return null;
      return tweelingVan(resolve(dirname(bij), bron.replace(/\.js$/u, '.ts')), taal);
    },
  };
}
