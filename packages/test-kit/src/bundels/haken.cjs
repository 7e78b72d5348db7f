const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const { registerHooks } = require('node:module');
const { dirname, join } = require('node:path');
const { fileURLToPath, pathToFileURL } = require('node:url');
const swc = require('./swc.cjs');
const { herkomst, vindplaats } = require('./vindplaats.cjs');

const SPEL = pathToFileURL(join(__dirname, 'spel.mjs')).href;

/** Where the map of the lines of a compiled file lies, by its address. */
const kaarten = new Map();

/** Lets Node itself import our TypeScript, with the same places and the same compiler as jest. */
function zetHaken() {
  registerHooks({ resolve: zoek, load: laad });
}

function zoek(naam, context, volgende) {
  const ouder = context.parentURL;
  if (!ouder?.startsWith('file:') || ouder.includes('/jest')) return volgende(naam, context);
  if (naam === '@jest/globals') return { url: SPEL, shortCircuit: true };
  const map = dirname(fileURLToPath(ouder));
  const plek = vindplaats(naam, map);
  if (plek !== null) return { url: pathToFileURL(plek).href, shortCircuit: true };
  const van = herkomst(map);
  if (van === map) return volgende(naam, context);
  return volgende(naam, { ...context, parentURL: pathToFileURL(join(van, 'index.ts')).href });
}

function laad(url, context, volgende) {
  if (!/^file:.*\.tsx?$/u.test(url)) return volgende(url, context);
  return { format: 'module', source: vertaald(fileURLToPath(url)), shortCircuit: true };
}

/** Compiled once for all processes of a run. */
function vertaald(pad) {
  const map = join(process.env.PASSEND_TEST_BUNDELS, 'bron');
  const bewaard = join(map, `${createHash('sha1').update(pad).digest('hex')}.js`);
  kaarten.set(pathToFileURL(pad).href, `${bewaard}.map`);
  if (existsSync(bewaard)) return readFileSync(bewaard, 'utf8');
  const { code, map: kaart } = vertaal(pad);
  mkdirSync(map, { recursive: true });
  zetNeer(`${bewaard}.map`, kaart);
  zetNeer(bewaard, code);
  return code;
}

/** Whole or not at all: another process may be reading. */
function zetNeer(bestand, inhoud) {
  writeFileSync(`${bestand}.${process.pid}`, inhoud);
  renameSync(`${bestand}.${process.pid}`, bestand);
}

function vertaal(pad) {
  const { transformSync } = require('@swc/core');
  const bron = readFileSync(pad, 'utf8');
  return transformSync(bron, { ...swc, filename: pad, swcrc: false, sourceMaps: true });
}

module.exports = { zetHaken, kaarten };
