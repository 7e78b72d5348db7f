import { startDemoMarkt } from '@passend/demo-market';
import { leesBron } from '@passend/ingestion';
import { load } from 'cheerio';

const VACANCIES = 450;
const BLOCKS = 3;
const ROUNDS = 7;
const PER_SITE = 20;
/** A few pages of the demo market are broken on purpose. */
const MOST = 0.8;
const DAY = '2026-11-22';

/**
 * Reading the pages of vacancies in full (markup, text, hours, pay, education, places) against only
 * building the tree that a reader with selectors would start from. In processor time, in blocks of one
 * side, so that each side clears away its own memory.
 * @param {(text: string) => void} say
 */
export async function* pageReader(say) {
  const market = await startDemoMarkt({ port: 0, seed: 7, aantal: VACANCIES });
  const pages = await fetchPages(market.adres);
  await market.stop();
  const read = pages.filter(readPage).length;
  if (read < pages.length * MOST) throw new Error(`Only ${read} pages held a vacancy.`);
  const size = Math.round(pages.reduce((sum, { body }) => sum + body.length, 0) / pages.length);
  say(`${pages.length} pages of ${size} bytes on average`);
  const blocks = Array.from({ length: BLOCKS }, () => ({
    reading: block(() => pages.forEach(readPage)),
    tree: block(() => pages.forEach(buildTree)),
  }));
  yield {
    name: 'page-reader/cheerio-load',
    ratio: median(blocks.map(({ reading, tree }) => reading / tree)),
    against: 'cheerio.load of the same pages',
    n: pages.length,
    runs: BLOCKS * ROUNDS,
    seconds: median(blocks.map(({ reading }) => reading)),
  };
}

/** Median of some rounds, the first not counted: it clears away what the other side left behind. */
function block(work) {
  const times = Array.from({ length: ROUNDS + 1 }, () => processorTime(work));
  return median(times.slice(1));
}

function readPage({ body, url }) {
  return leesBron('jsonld', { inhoud: body, url, peildatum: DAY }).vacatures.length > 0;
}

function buildTree({ body }) {
  load(new TextDecoder().decode(body));
}

async function fetchPages(address) {
  const sources = await (await fetch(`${address}/bronnen.json`)).json();
  const pages = [];
  for (const { url } of sources.filter(({ type }) => type === 'sitemap')) {
    const maps = (await addressesIn(url)).filter((map) => map.includes('vacatures'));
    for (const map of maps) {
      for (const page of (await addressesIn(map)).slice(0, PER_SITE)) pages.push(await get(page));
    }
  }
  return pages.filter(({ ok }) => ok);
}

async function addressesIn(url) {
  const text = await (await fetch(url)).text();
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, found]) => found);
}

async function get(url) {
  const answer = await fetch(url);
  return { url, ok: answer.ok, body: new Uint8Array(await answer.arrayBuffer()) };
}

function processorTime(work) {
  const from = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
