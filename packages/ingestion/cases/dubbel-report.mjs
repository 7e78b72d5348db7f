// node packages/ingestion/cases/dubbel-report.mjs [--held-out | --blind] [--names]: scores on the
// labelled pairs. Names of blind pairs are never printed: nobody should tune on them.
import { zelfdeVacature, zoeksleutels } from '../dist/index.js';
import { bereik, scoor, zelfdeTitelEnWerkgever } from './dubbel-score.mjs';
import { leesParen } from './dubbel-set.mjs';

const wil = (vlag) => process.argv.includes(vlag);
const deel = wil('--blind') ? 'blind' : wil('--held-out') ? 'achtergehouden' : 'ontwikkel';
const names = wil('--names') && deel !== 'blind';
const paren = leesParen().filter((paar) => paar.deel === deel);

function toon(naam, beslis) {
  const { onterechtSamen, gemist, ...cijfers } = scoor(paren, beslis);
  const uit = { ...cijfers, onterechtSamen: onterechtSamen.length };
  process.stdout.write(`${naam} ${JSON.stringify(uit, null, 1)}\n`);
  if (names) process.stdout.write(`${JSON.stringify({ onterechtSamen, gemist }, null, 1)}\n`);
}

toon('title and employer', zelfdeTitelEnWerkgever);
process.stdout.write(`copies that the keys reach ${JSON.stringify(bereik(paren, zoeksleutels))}\n`);
toon('zelfdeVacature', (a, b) => zelfdeVacature(a, b).zelfde);
toon('with the other adverts of the file', (a, b, buren) => zelfdeVacature(a, b, buren).zelfde);
