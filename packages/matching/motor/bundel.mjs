// Part of the build: this package and the domain as ONE file without imports, so that a version can be
// kept and run again. Writes dist/bundel/motor-<engine>-<lexicon>.mjs, the hash beside it in the form of
// sha256sum, and dist/bundel/motor.json, which says what the file is.
// usage: node motor/bundel.mjs [ENTRY [FOLDER]]
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from './bundelaar.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [entry = here('ingang.mjs'), folder = here('../dist/bundel')] = process.argv.slice(2);

/** Paths inside the bundle are relative to this, so that they say nothing of a machine. */
const ROOT = here('../../..');

async function bundle() {
  const build = await rolldown({ input: entry, cwd: ROOT, platform: 'neutral', logLevel: 'warn' });
  const { output } = await build.generate({ format: 'esm', codeSplitting: false });
  await build.close();
  const [file, ...more] = output;
  if (more.length > 0 || file.imports.length > 0) {
    throw new Error(`An engine is one file without imports, not ${file.imports.join(', ')}.`);
  }
  return file.code;
}

const code = await bundle();
const { ENGINE_VERSIE: engine, LEXICON_VERSIE: lexicon } = await import(
  `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
);
const name = `motor-${engine}-${lexicon}.mjs`;
const sha256 = createHash('sha256').update(code).digest('hex');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/${name}`, code);
writeFileSync(`${folder}/${name}.sha256`, `${sha256}  ${name}\n`);
const said = { engine, lexicon, bestand: name, sha256 };
writeFileSync(`${folder}/motor.json`, `${JSON.stringify(said, null, 2)}\n`);
