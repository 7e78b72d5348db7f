import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

export const TALEN = ['nl', 'en'] as const;
export type Taal = (typeof TALEN)[number];

/** Where the files of a language stand in the one folder that the API serves. */
export const PLEK = {
  nl: {
    pagina: 'index.html',
    dienst: 'dienst.js',
    webmanifest: 'passend.webmanifest',
    brokken: 'assets',
    manifest: '.vite/manifest.json',
  },
  en: {
    pagina: 'en.html',
    dienst: 'dienst-en.js',
    webmanifest: 'passend-en.webmanifest',
    brokken: 'assets/en',
    manifest: '.vite/manifest-en.json',
  },
} as const satisfies Record<Taal, Record<string, string>>;

/** What the page itself says, before any script. */
const ZONDER_SCRIPT = {
  nl: 'Passend heeft JavaScript nodig. Zet JavaScript aan in je browser en laad de pagina opnieuw.',
  en: 'Passend needs JavaScript. Switch JavaScript on in your browser and reload the page.',
} as const satisfies Record<Taal, string>;

/** What differs per language: texts, terms, and how days and numbers are written. */
const VERTAALD =
  /[\\/]src[\\/]shared[\\/](?:teksten|begrippen|opmaak)(?:[\\/]en)?[\\/][^\\/]+\.ts$/u;

/** The language that a mode of Vite builds: `vite build --mode en`, and Dutch for any other. */
export function taalVan(mode: string): Taal {
  return TALEN.find((taal) => taal === mode) ?? 'nl';
}

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

/**
 * Puts the texts of one language in the place of the Dutch ones, so that no other goes over the line,
 * and makes the page of that language.
 */
export function kiesTaal(taal: Taal): Plugin {
  return {
    name: 'kies-taal',
    enforce: 'pre',
    resolveId(bron, bij) {
      if (bij === undefined || !bron.startsWith('.')) return null;
      return tweelingVan(resolve(dirname(bij), bron.replace(/\.js$/u, '.ts')), taal);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html
          .replace('lang="nl"', `lang="${taal}"`)
          .replace(PLEK.nl.webmanifest, PLEK[taal].webmanifest)
          .replace('__ZONDER_SCRIPT__', ZONDER_SCRIPT[taal]),
    },
  };
}

/** Gives the page of a language its own name, as all languages share the folder. */
export function noemPagina(taal: Taal): Plugin {
  return {
    name: 'noem-pagina',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundel) {
      const pagina = bundel['index.html'];
      if (pagina !== undefined) pagina.fileName = PLEK[taal].pagina;
    },
  };
}
