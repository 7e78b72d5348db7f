import { describe, expect, it } from '@jest/globals';
import { BondigeTabel } from './bondige-tabel.js';
import type { Tabelinhoud } from './kolomtabel.js';

function tabel(ids: number, soorten: number, gemerkt = true): Tabelinhoud {
  const per = <T>(maak: (soort: number) => T) =>
    Array.from({ length: ids }, (_, id) => maak(id % soorten));
  return {
    pakketten: Float64Array.from(per((soort) => Math.floor(soort / 2) * 2 ** 33 + 7)),
    merken: gemerkt ? Uint8Array.from(per((soort) => soort % 2)) : null,
    regelnummers: Uint8Array.from(per((soort) => Number(soort % 3 === 0))),
    regelnamen: ['', 'reisafstand'],
  };
}

describe('a table as it is kept', () => {
  it.each([1, 2, 255, 256, 65_535, 70_000])('gives back what went in, of %i kinds', (soorten) => {
    const open = tabel(80_000, soorten);
    expect(new BondigeTabel(open).open()).toEqual(open);
  });

  it('keeps that a table has no marks', () => {
    const open = tabel(10, 3, false);
    expect(new BondigeTabel(open).open()).toEqual(open);
  });

  it('takes a byte for each id when there are few kinds', () => {
    expect(new BondigeTabel(tabel(80_000, 6)).bytes).toBeLessThan(81_000);
  });
});
