import { describe, expect, it } from '@jest/globals';
import { leesHoeftNiet } from './hoeft-niet.js';
import { woordenVan } from './woorden.js';

describe('what the reader need not do', () => {
  const last = (zin: string): string | null => {
    const kader = leesHoeftNiet(woordenVan(zin, zin, { van: 0, tot: zin.length }));
    return kader === null ? null : zin.slice(kader.van, kader.tot).trim();
  };

  it.each([
    ['zodat jij niet met dozen hoeft te slepen', 'met dozen hoeft te slepen'],
    ['hier hoef je nooit de trap op', 'de trap op'],
    ['je hoeft geen kratten te sjouwen', 'kratten te sjouwen'],
    ['u hoeft dus niet naar boven te reiken', 'naar boven te reiken'],
  ])('%s', (zin, verwacht) => {
    expect(last(zin)).toBe(verwacht);
  });

  it.each([
    ['a part of it only', 'je hoeft niet alleen dozen te tillen'],
    ['how long', 'je hoeft niet de hele dag te staan'],
    ['how often', 'je hoeft niet vaak te tillen'],
    ['a paper', 'je hoeft geen diploma voor laden en lossen te hebben'],
    ['experience', 'je hoeft geen ervaring te hebben met tillen'],
    ['that goes on after the verb', 'je hoeft niet te tillen zonder hulp van een collega'],
    ['another subject', 'de machine hoeft niet gevuld te worden'],
  ])('denies nothing for sure: %s', (_, zin) => {
    expect(last(zin)).toBeNull();
  });
});
