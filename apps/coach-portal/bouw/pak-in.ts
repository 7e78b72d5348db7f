import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

const INPAKBAAR = /^assets\/.*\.(?:js|css)$/u;
const KLEINSTE = 1_024;

/**
 * Packs script and style once, at the build: the API sends the packed file to whoever takes it, and
 * packs nothing while people wait. It works on the written files: Vite fills in names until the end.
 */
export function pakIn(): Plugin {
  return {
    name: 'pak-in',
    apply: 'build',
    writeBundle({ dir }, bundel) {
      for (const naam of Object.keys(bundel).filter((een) => INPAKBAAR.test(een))) {
        const pad = join(dir ?? '', naam);
        const inhoud = readFileSync(pad);
        if (inhoud.length >= KLEINSTE) writeFileSync(`${pad}.br`, brotliCompressSync(inhoud));
      }
    },
  };
}
