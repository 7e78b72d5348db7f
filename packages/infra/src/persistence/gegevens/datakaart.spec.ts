import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { maakDatakaart } from './datakaart.js';
import { maakDpiaStart } from './dpia-start.js';
import { GEGEVENSKAART } from './index.js';

const DOCS = new URL('../../../../../docs/', import.meta.url);

describe('the pages that are made from the schemas', () => {
  it.each([
    ['datakaart.md', maakDatakaart],
    ['dpia-start.md', maakDpiaStart],
  ])('%s says what the code says; make it anew with: npm run datakaart', async (naam, maak) => {
    expect(await readFile(new URL(naam, DOCS), 'utf8')).toBe(maak(GEGEVENSKAART));
  });

  it('name every table, and every column of health', () => {
    const kaart = maakDatakaart(GEGEVENSKAART);
    for (const tabel of Object.keys(GEGEVENSKAART)) expect(kaart).toContain(`### ${tabel}\n`);
    expect(maakDpiaStart(GEGEVENSKAART)).toContain('(`belastbaarheid`): datum');
  });
});
