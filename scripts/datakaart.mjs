import { writeFileSync } from 'node:fs';
import { GEGEVENSKAART, maakDatakaart, maakDpiaStart } from '../packages/infra/dist/index.js';

// Writes the pages that are made from the schemas; run `npm run build` before it.
for (const [name, make] of [
  ['datakaart.md', maakDatakaart],
  ['dpia-start.md', maakDpiaStart],
]) {
  writeFileSync(new URL(`../docs/${name}`, import.meta.url), make(GEGEVENSKAART));
  process.stdout.write(`docs/${name}\n`);
}
