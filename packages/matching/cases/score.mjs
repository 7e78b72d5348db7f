// Measures the answers of `passend match --json` on a file of worked cases, beside two baselines:
// one that never decides, and one that knows words but no sentences.
// usage: node score.mjs CASES.json RESULTS.jsonl [--verbose] [--items]
import { readFileSync } from 'node:fs';
import { trefwoordAntwoord, zwijgendAntwoord } from './baselines.mjs';
import { answered, count, figures, figuresPerItem, idOf, measure } from './figures.mjs';

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

function readAnswers(path) {
  const lines = readFileSync(path, 'utf8').split('\n');
  const answers = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line));
  return new Map(answers.map((answer) => [`${answer.case}/${answer.vacature}`, answer]));
}

function faults({ items, profile, orders }) {
  const told = ({ wanted }) => `${wanted.verdict} "${wanted.evidence ?? wanted.basis}"`;
  return [
    ...items
      .filter((row) => !row.right || (row.explicit && row.exact && !row.quoteFound))
      .map((row) => `${row.where} ${row.item}: ${told(row)}, got ${row.got} "${row.evidence}"`),
    ...profile
      .filter((row) => !row.right)
      .map((row) => `${row.where} ${row.key}: ${row.wanted}, got ${row.got}`),
    ...orders.flatMap((row) =>
      row.wrong.map(([better, worse]) => `${row.where}: ${better} should be above ${worse}`),
    ),
  ];
}

function main([casesPath, resultsPath, ...flags]) {
  if (resultsPath === undefined) {
    process.stderr.write('usage: node score.mjs CASES.json RESULTS.jsonl [--verbose] [--items]\n');
    return 2;
  }
  const { cases } = readJson(casesPath);
  const answers = readAnswers(resultsPath);
  const product = measure(cases, answers);
  const table = {
    product: figures(product),
    keywords: figures(measure(cases, answered(cases, trefwoordAntwoord))),
    always_unknown: figures(measure(cases, answered(cases, zwijgendAntwoord))),
  };
  const missing = cases
    .flatMap((kase) => kase.vacatures.map((vacature) => idOf(kase, vacature)))
    .filter((id) => !answers.has(id));
  const explicit = count(product.items, (row) => row.explicit);
  const n = { cases: cases.length, items: product.items.length, explicit, missing: missing.length };
  const out = [JSON.stringify({ n, ...table }, null, 2)];
  if (flags.includes('--items'))
    out.push(...figuresPerItem(product.items).map((row) => JSON.stringify(row)));
  if (flags.includes('--verbose')) out.push(...faults(product));
  process.stdout.write(`${out.join('\n')}\n`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
