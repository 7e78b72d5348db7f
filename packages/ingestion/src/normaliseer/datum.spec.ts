import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leesDatum, plausibeleData } from './datum.js';

describe('leesDatum', () => {
  it.each([
    ['2026-01-15', '2026-01-15'],
    ['2026-1-5', '2026-01-05'],
    ['2026-01-15T00:00', '2026-01-15'],
    ['2026-04-14T22:00:00Z', '2026-04-15'],
    ['2026-04-14T22:00:00.000+0000', '2026-04-15'],
    ['2026-08-05 09:41:37 UTC', '2026-08-05'],
    ['2026-08-05 23:30:00 CEST', '2026-08-05'],
    ['2026-12-20T23:59:59Z', '2026-12-20'],
    ['2026-11-02T20:00:00-05:00', '2026-11-03'],
    ['Mon, 05 Jan 2026 23:30:00 GMT', '2026-01-06'],
    ['5 januari 2026', '2026-01-05'],
    ['maandag 5 januari 2026', '2026-01-05'],
    ['1 mrt 26', '2026-03-01'],
    ['November 3, 2026', '2026-11-03'],
    ['05-01-2026', '2026-01-05'],
    ['5/1/2026', '2026-01-05'],
    ['12/31/2026', '2026-12-31'],
    ['05.01.2026 14:30 uur', '2026-01-05'],
    ['20260105', '2026-01-05'],
    ['1793836800000', '2026-11-05'],
    ['1793836800', '2026-11-05'],
    ['gisteren', '2026-11-21'],
    ['Posted 5 Days Ago', '2026-11-17'],
    ['2 weken geleden', '2026-11-08'],
  ])('reads %s', (ruw, verwacht) => {
    expect(leesDatum(ruw, '2026-11-22')).toBe(verwacht);
  });

  it.each([
    null,
    '',
    '1970-01-01',
    '0',
    '0001-01-01T00:00:00',
    '2026-02-30',
    '2026-13-01',
    '31-31-2026',
    'zo snel mogelijk',
    'Invalid date',
    '9999-12-31',
    '99999999999999',
    '45 foo 2026',
  ])('gives null for %s', (ruw) => expect(leesDatum(ruw, '2026-11-22')).toBeNull());

  it('does not guess what "today" is', () => {
    expect(leesDatum('vandaag')).toBeNull();
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (tekst) => {
        expect(leesDatum(tekst, '2026-11-22') ?? '2026-01-01').toMatch(/^20\d{2}-\d{2}-\d{2}$/u);
      }),
    );
  });
});

describe('plausibeleData', () => {
  it.each([
    ['keeps a real deadline', '2026-11-01', '2026-11-30', '2026-11-01', '2026-11-30'],
    ['takes exactly thirty days for a default', '2026-11-01', '2026-12-01', '2026-11-01', null],
    ['drops a deadline years ahead', '2026-11-01', '2030-01-01', '2026-11-01', null],
    ['drops a deadline before the posting', '2026-11-01', '2026-10-01', '2026-11-01', null],
    ['drops a posting day far in the future', '2027-11-01', null, null, null],
    [
      'keeps a deadline in the past, that is how a closed vacancy looks',
      '2026-01-01',
      '2026-02-11',
      '2026-01-01',
      '2026-02-11',
    ],
  ])('%s', (_naam, geplaatst, sluit, geplaatstOp, sluitOp) => {
    expect(plausibeleData(geplaatst, sluit, '2026-11-22')).toEqual({ geplaatstOp, sluitOp });
  });
});
