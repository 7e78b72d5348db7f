// node packages/ingestion/cases/dubbel-report.mjs [--held-out] [--names]: scores on the labelled pairs.
// Names of held-out pairs are never printed: nobody should tune on them.
import { zelfdeVacature } from '../dist/index.js';
import { scoor, zelfdeTitelEnWerkgever } from './dubbel-score.mjs';
import { leesParen } from './dubbel-set.mjs';

const heldOut = process.argv.includes('--held-out');
const names = process.argv.includes('--names') && !heldOut;
const deel = heldOut ? 'achtergehouden' : 'ontwikkel';
const paren = leesParen().filter((paar) => paar.deel === deel);

function toon(naam, beslis) {
  const { onterechtSamen, gemist, ...cijfers } = scoor(paren, beslis);
  const uit = { ...cijfers, onterechtSamen: onterechtSamen.length };
  process.stdout.write(`${naam} ${JSON.stringify(uit, null, 1)}\n`);
  if (names) process.stdout.write(`${JSON.stringify({ onterechtSamen, gemist }, null, 1)}\n`);
}

toon('title and employer', zelfdeTitelEnWerkgever);
toon('zelfdeVacature', (a, b) => zelfdeVacature(a, b).zelfde);
