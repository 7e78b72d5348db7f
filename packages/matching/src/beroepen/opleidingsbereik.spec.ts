import { describe, expect, it } from '@jest/globals';
import { rang } from '@passend/domain';
import { BEROEPEN } from './beroep.js';
import { opleidingsbereik } from './opleidingsbereik.js';

describe('usual education', () => {
  it('is known for every occupation, from low to high', () => {
    const fout = BEROEPEN.filter(({ code }) => {
      const bereik = opleidingsbereik(code);
      return bereik === null || rang(bereik[0]) > rang(bereik[1]);
    });
    expect(fout).toEqual([]);
  });

  it.each([
    ['9112.1', 'geen', 'mbo-1'],
    ['2221.1', 'mbo-4', 'hbo'],
    ['2211.1', 'wo', 'wo'],
    ['4110.1', 'vmbo', 'mbo-4'],
  ])('%s asks %s to %s', (code, laagste, hoogste) => {
    expect(opleidingsbereik(code)).toEqual([laagste, hoogste]);
  });

  it('says nothing about a code that does not exist', () => {
    expect(opleidingsbereik('x')).toBeNull();
    expect(opleidingsbereik('')).toBeNull();
  });
});
