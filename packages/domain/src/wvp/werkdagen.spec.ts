import { describe, expect, it } from '@jest/globals';
import { eersteWerkdagVanaf, isVrijeDag, laatsteWerkdagTot, paaszondag } from './werkdagen.js';

describe('working days (Algemene termijnenwet art. 3)', () => {
  it.each([
    [2019, '2019-04-21'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('Easter of %s is on %s', (jaar, dag) => {
    expect(paaszondag(jaar)).toBe(dag);
  });

  it.each([
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2025-04-26',
    '2026-05-05',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
    '2026-11-28',
    '2026-11-29',
  ])('%s is no working day', (dag) => {
    expect(isVrijeDag(dag)).toBe(true);
  });

  it.each(['2026-04-02', '2026-12-24', '2026-12-31', '2026-11-30', '2026-04-28'])(
    '%s is a working day',
    (dag) => {
      expect(isVrijeDag(dag)).toBe(false);
    },
  );

  it('moves past a weekend and holidays that follow each other, both ways', () => {
    expect(eersteWerkdagVanaf('2026-12-25')).toBe('2026-12-28');
    expect(laatsteWerkdagTot('2026-04-06')).toBe('2026-04-02');
    expect(eersteWerkdagVanaf('2026-11-30')).toBe('2026-11-30');
  });
});
