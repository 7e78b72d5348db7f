import { describe, expect, it } from '@jest/globals';
import { ITEM_SLUGS } from '@passend/domain';
import { vraagVoorWerkgever } from './vragen.js';

describe('vraagVoorWerkgever', () => {
  it.each(ITEM_SLUGS)('asks a question of its own about %s', (item) => {
    expect(vraagVoorWerkgever(item)).toMatch(/^[A-Z].*\?$/u);
  });

  it('asks no question twice', () => {
    const vragen = ITEM_SLUGS.map(vraagVoorWerkgever);
    expect(new Set(vragen).size).toBe(vragen.length);
  });

  it('never speaks of a limitation, illness or doctor', () => {
    const verboden = /beperk|ziek|arts|klacht|belastbaar|herstel|reïntegr/iu;
    expect(ITEM_SLUGS.map(vraagVoorWerkgever).filter((vraag) => verboden.test(vraag))).toEqual([]);
  });
});
