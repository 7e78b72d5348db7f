import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../project.mjs';

/** What makes the parts that are only built when the first text is read. */
const ADVERT = {
  titel: 'Magazijnmedewerker',
  tekst: 'Je tilt dozen tot 15 kilo, van 8.00 tot 17.00 uur en om de week ’s avonds.',
  taal: 'nl',
  werkplekken: [],
};

/**
 * The patterns that the pure packages build while they load and read their first text: those of the
 * lexicon above all. Their code is imported with a RegExp that takes notes.
 * @returns {Promise<import('./written.mjs').Pattern[]>}
 */
export async function builtPatterns() {
  const found = [];
  const Real = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, args, newTarget) {
      const made = Reflect.construct(target, args, newTarget);
      found.push({ source: made.source, flags: made.flags, where: whoAsks() });
      return made;
    },
  });
  try {
    await load('domain');
    const { leesBron } = await load('ingestion');
    const { kenmerkenVan } = await load('matching');
    kenmerkenVan(ADVERT);
    leesBron('auto', { inhoud: `<html><main>${ADVERT.tekst}</main></html>` });
  } finally {
    globalThis.RegExp = Real;
  }
  return found;
}

function load(name) {
  return import(pathToFileURL(join(root, 'packages', name, 'dist/index.js')).href);
}

/** The line of our own built code that asked for the pattern. */
function whoAsks() {
  const lines = (new Error().stack ?? '').split('\n');
  const line = lines.find((text) => text.includes('/dist/') && !text.includes('node_modules'));
  const place = line?.slice(line.lastIndexOf('packages/')).replace(/:\d+\)?$/u, '');
  return place ?? 'a dependency';
}
