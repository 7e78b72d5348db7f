import { describe, expect, it } from '@jest/globals';
import { ApiFout, soortVanFout, soortVanStatus } from './api-fout.js';

describe('soortVanStatus', () => {
  it.each([
    [400, 'ongeldig'],
    [401, 'niet_ingelogd'],
    [403, 'geen_toegang'],
    [404, 'niet_gevonden'],
    [409, 'conflict'],
    [422, 'ongeldig'],
    [429, 'te_druk'],
    [500, 'storing'],
    [503, 'storing'],
  ])('calls status %i %s', (status, soort) => {
    expect(soortVanStatus(status)).toBe(soort);
  });
});

describe('soortVanFout', () => {
  it('keeps the kind of a refusal', () => {
    expect(soortVanFout(new ApiFout('geen_toegang', 403))).toBe('geen_toegang');
  });

  it('calls everything else a fault', () => {
    expect(soortVanFout(new TypeError('x'))).toBe('storing');
  });
});
