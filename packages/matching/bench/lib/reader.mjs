import { readFileSync } from 'node:fs';
import { leesBelasting } from '@passend/matching';
import { medians } from './time.mjs';

const LENGTH = 2_500;
const RUNS = 25;
const CASES = ['eigen-cases.json', 'set-a.json', 'set-c.json'];

/** The load reader on adverts of a usual length, against cutting the same texts into words.
 * @param {(text: string) => void} say */
export function measureReader(say) {
  const texts = makeTexts();
  say(`reading ${texts.length} adverts of ${LENGTH} characters`);
  // Warm: every expression has been compiled by then, as in a worker that runs.
  for (let run = 0; run < 5; run++) for (const text of texts) leesBelasting(text, 'nl');
  const both = medians(RUNS, {
    read: () => texts.reduce((sum, text) => sum + leesBelasting(text, 'nl').length, 0),
    split: () => texts.reduce((sum, text) => sum + text.toLowerCase().split(/\s+/u).length, 0),
  });
  return {
    name: 'load-reader/split',
    ratio: both.read / both.split,
    against: 'lower-casing and splitting the same texts into words',
    n: texts.length,
    runs: RUNS,
    seconds: both.read,
  };
}

/** Adverts of the test cases, with paragraphs of others behind them up to the length. */
function makeTexts() {
  const adverts = CASES.flatMap((file) => {
    const { cases } = JSON.parse(
      readFileSync(new URL(`../../cases/${file}`, import.meta.url), 'utf8'),
    );
    return cases.flatMap(({ vacatures }) => vacatures.filter(({ taal }) => taal === 'nl'));
  });
  return adverts.map(({ titel, tekst }, nr) => {
    let text = `${titel}\n${tekst}`;
    for (let next = nr + 7; text.length < LENGTH; next += 7) {
      text += `\n${adverts[next % adverts.length].tekst}`;
    }
    return text.slice(0, LENGTH);
  });
}
