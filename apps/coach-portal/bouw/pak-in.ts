import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Plugin } from 'vite';

const INPAKBAAR = /^assets\/.*\.(?:js|css)$/u;
const KLEINSTE = 1_024;
const comprimeer = promisify(brotliCompress);

/** What was packed in this run, by its content: much is the same in every language. */
const gepakt = new Map<string, Promise<Buffer>>();

/**
 * Packs script and style once, at the build: the API sends the packed file to whoever takes it, and
 * packs nothing while people wait. It works on the written files: Vite fills in names until the end.
 */
export function pakIn(): Plugin {
  return {
    name: 'pak-in',
    apply: 'build',
    async writeBundle({ dir }, bundel) {
      const namen = Object.keys(bundel).filter((naam) => INPAKBAAR.test(naam));
      await Promise.all(namen.map((naam) => pakBestandIn(join(dir ?? '', naam))));
    },
  };
}

async function pakBestandIn(pad: string): Promise<void> {
  const inhoud = await readFile(pad);
  if (inhoud.length < KLEINSTE) return;
  const merk = createHash('sha256').update(inhoud).digest('base64');
  const ingepakt = gepakt.get(merk) ?? comprimeer(inhoud);
  gepakt.set(merk, ingepakt);
  await writeFile(`${pad}.br`, await ingepakt);
}
