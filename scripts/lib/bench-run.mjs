import { existsSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from './project.mjs';
import { Mendable, run } from './say.mjs';

/**
 * One measure. A ratio is the median of this side over the median of what it is measured against,
 * both taken in the same run; a value stands on its own.
 * @typedef {object} Measure
 * @property {string} name
 * @property {number} [ratio]
 * @property {string} [against]
 * @property {number} [value]
 * @property {string} [unit]
 * @property {number} n
 * @property {number} [runs]
 * @property {number} [seconds]
 */

await run(async () => {
  const { group, json } = readArguments(process.argv.slice(2));
  for (const [name, file] of chosen(await findGroups(), group)) {
    const { measure } = await load(file);
    process.stderr.write(`${name}\n`);
    const show = json ? showJson : showText;
    for await (const result of measure((text) => process.stderr.write(`  ${text}\n`))) show(result);
  }
});

function readArguments(args) {
  try {
    const options = { json: { type: 'boolean', default: false } };
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { group: positionals[0], json: values.json };
  } catch {
    throw new Mendable('Usage: npm run bench -- [GROUP] [--json]');
  }
}

async function findGroups() {
  const groups = new Map();
  for await (const file of glob('{packages,apps}/*/bench/*.bench.mjs', { cwd: root })) {
    groups.set(basename(file, '.bench.mjs'), join(root, file));
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function chosen(groups, group) {
  if (group === undefined) return [...groups];
  const file = groups.get(group);
  if (file) return [[group, file]];
  throw new Mendable(
    `There is no group "${group}". Choose from: ${[...groups.keys()].join(', ')}.`,
  );
}

async function load(file) {
  if (!existsSync(join(root, 'packages/matching/dist/index.js'))) {
    throw new Mendable('The benches measure the built code. Run npm run build first.');
  }
  return import(pathToFileURL(file).href);
}

function showJson(measure) {
  process.stdout.write(`${JSON.stringify(measure)}\n`);
}

function showText({ name, ratio, against, value, unit, n, runs, seconds }) {
  const figure = value === undefined ? `${figures(ratio)} x` : `${figures(value)} ${unit ?? ''}`;
  const side = against === undefined ? '' : ` against ${against}`;
  const median = seconds === undefined ? '' : `, median ${seconds.toFixed(4)} s`;
  const how = runs === undefined ? '' : `, ${runs} runs${median}`;
  process.stdout.write(`${name.padEnd(32)} ${figure.padStart(12)}${side} (n = ${n}${how})\n`);
}

function figures(number) {
  return number < 0.1 ? number.toPrecision(2) : number.toFixed(2);
}
