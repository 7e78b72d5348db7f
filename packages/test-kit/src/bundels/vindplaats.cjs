const { existsSync } = require('node:fs');
const { basename, join, sep } = require('node:path');

const ROOT = join(__dirname, '../../../..');
const PAKKET = /^@passend\/(domain|matching|ingestion|contracts|dossier|infra|test-kit)$/;
const MODULES = `${sep}node_modules${sep}`;

/**
 * Where our own code is found in tests; null for what is not ours. `./x.js` is `x.ts`. A package of
 * ours is one file that was made of its source at the start of the run: a spec file loads hundreds of
 * modules otherwise.
 */
function vindplaats(naam, map) {
  if (naam === '@passend/test-kit/groei') return join(ROOT, 'packages/test-kit/src/groei.ts');
  const pakket = PAKKET.exec(naam)?.[1];
  if (pakket === undefined) return bronbestand(naam, map);
  const bundels = process.env.PASSEND_TEST_BUNDELS;
  return bundels === undefined || isEigen(pakket, map)
    ? join(ROOT, 'packages', pakket, 'src/index.ts')
    : join(bundels, pakket, 'index.mjs');
}

/** What a bundle imports, it imports as the package that it was made of. */
function herkomst(map) {
  const bundels = process.env.PASSEND_TEST_BUNDELS;
  if (bundels === undefined || !map.startsWith(bundels)) return map;
  return join(ROOT, 'packages', basename(map), 'src');
}

/**
 * Specs of infra and of the test kit work on the source of both; two copies of a class would not
 * know each other.
 */
function isEigen(pakket, map) {
  return ['infra', 'test-kit'].includes(pakket) && inPakket(map, 'infra', 'test-kit');
}

function inPakket(map, ...pakketten) {
  return pakketten.some((pakket) =>
    `${map}${sep}`.startsWith(join(ROOT, 'packages', pakket, 'src')),
  );
}

function bronbestand(naam, map) {
  if (!/^\.{1,2}\/.*\.js$/.test(naam) || map.includes(MODULES)) return null;
  const zonder = join(map, naam.slice(0, -'.js'.length));
  return [`${zonder}.ts`, `${zonder}.tsx`].find((pad) => existsSync(pad)) ?? null;
}

module.exports = { vindplaats, herkomst };
