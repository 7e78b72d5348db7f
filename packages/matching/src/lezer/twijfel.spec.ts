import { describe, expect, it } from '@jest/globals';
import type { Oordeel } from '@passend/domain';
import { ZINNEN_SCHIJN } from '../lexicon/regressie/zinnen-schijn.js';
import { oordeelItem } from '../oordeel/oordeel-item.js';
import { leesBelasting } from './lees-belasting.js';

const LETTER: Readonly<Record<Oordeel, string>> = {
  past: 'P',
  mogelijk: 'M',
  overschrijdt: 'O',
  onbekend: '?',
};

describe('a promise or a denial that is none', () => {
  it.each(ZINNEN_SCHIJN)('%s %i %j is %s: %s', (item, niveau, limiet, verwacht, zin) => {
    const beperking = { item, niveau, limiet, tekst: 'beperkt', teBeoordelen: false };
    const { oordeel } = oordeelItem(beperking, leesBelasting(zin), null);
    expect(verwacht).toContain(LETTER[oordeel]);
  });
});
