// `npm run cases`: runs every set of this folder, prints the figures beside two baselines and writes them
// to docs/cases.md. A set is any *.json here; one that is added counts from then on.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { trefwoordAntwoord, zwijgendAntwoord } from './baselines.mjs';
import { answered, count, figures, figuresPerItem, idOf, measure } from './figures.mjs';
import { asMarkdown } from './tables.mjs';

const FOLDER = new URL('./', import.meta.url);
const CLI = new URL('../../../apps/cli/dist/main.js', import.meta.url).pathname;
const MATCHING = new URL('../dist/index.js', import.meta.url);
const REPORT = new URL('../../../docs/cases.md', import.meta.url);
const MAX_BYTES = 256 * 1024 * 1024;

/** The answers of the product, as a user gets them. */
function productAnswers(path) {
  const options = { encoding: 'utf8', maxBuffer: MAX_BYTES };
  const lines = execFileSync(process.execPath, [CLI, 'match', path, '--json'], options).split('\n');
  const answers = lines.filter((line) => line !== '').map((line) => JSON.parse(line));
  return new Map(answers.map((answer) => [`${answer.case}/${answer.vacature}`, answer]));
}

function runSet(file) {
  const { pathname } = new URL(file, FOLDER);
  const { cases } = JSON.parse(readFileSync(pathname, 'utf8'));
  process.stderr.write(`${file}\n`);
  const answers = productAnswers(pathname);
  const ids = cases.flatMap((kase) => kase.vacatures.map((vacature) => idOf(kase, vacature)));
  const missing = ids.filter((id) => !answers.has(id));
  if (missing.length > 0) throw new Error(`${file}: no answer for ${missing.join(', ')}`);
  return {
    name: file.replace(/\.json$/u, ''),
    cases: cases.length,
    adverts: ids.length,
    product: measure(cases, answers),
    keywords: measure(cases, answered(cases, trefwoordAntwoord)),
    silence: measure(cases, answered(cases, zwijgendAntwoord)),
  };
}

const joined = (parts) => ({
  items: parts.flatMap(({ items }) => items),
  profile: parts.flatMap(({ profile }) => profile),
  orders: parts.flatMap(({ orders }) => orders),
});

function allTogether(sets) {
  const total = (key) => sets.reduce((sum, set) => sum + set[key], 0);
  const of = (key) => joined(sets.map((set) => set[key]));
  const kinds = { product: of('product'), keywords: of('keywords'), silence: of('silence') };
  return { name: 'all', cases: total('cases'), adverts: total('adverts'), ...kinds };
}

const explicitOf = ({ items }) => count(items, (row) => row.explicit);

function withFigures({ name, cases, adverts, product, keywords, silence }) {
  return {
    name,
    cases,
    adverts,
    verdicts: product.items.length,
    explicit: explicitOf(product),
    product: figures(product),
    keywords: figures(keywords),
    silence: figures(silence),
  };
}

function perItem({ product, keywords, silence }) {
  const others = [keywords, silence].map(({ items }) => figuresPerItem(items));
  return figuresPerItem(product.items).map((row, place) => {
    const [words, nothing] = others.map((rows) => rows[place]);
    return { ...row, words, nothing };
  });
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const sets = files.sort().map(runSet);
const all = allTogether(sets);
const { ENGINE_VERSIE, LEXICON_VERSIE } = await import(MATCHING);
const markdown = asMarkdown({
  versions: { engine: ENGINE_VERSIE, lexicon: LEXICON_VERSIE },
  sets: [...sets, all].map(withFigures),
  items: perItem(all),
});
process.stdout.write(markdown);
writeFileSync(REPORT, markdown);
