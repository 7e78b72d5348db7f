import { describe, expect, it } from '@jest/globals';
import { dagenGeleden, datumTekst, geledenTekst, momentTekst } from './datum.js';

describe('days', () => {
  it('writes a day the way people say it', () => {
    expect(datumTekst('2026-03-12')).toBe('12 maart 2026');
  });

  it('leaves what is no date as it came', () => {
    expect(datumTekst('in overleg')).toBe('in overleg');
  });
});

describe('moments', () => {
  it('shows the clock of Amsterdam in winter and in summer', () => {
    expect(momentTekst('2026-01-12T13:05:00Z')).toBe('12 januari 14:05');
    expect(momentTekst('2026-07-12T13:05:00Z')).toBe('12 juli 15:05');
  });

  it('counts days by the calendar of Amsterdam, not in blocks of 24 hours', () => {
    const nu = new Date('2026-03-12T08:00:00Z');
    expect(dagenGeleden('2026-03-11T22:30:00Z', nu)).toBe(1);
    expect(dagenGeleden('2026-03-11T23:30:00Z', nu)).toBe(0);
  });

  it('never gives a negative number of days', () => {
    expect(dagenGeleden('2026-03-20T08:00:00Z', new Date('2026-03-12T08:00:00Z'))).toBe(0);
  });

  it.each([
    ['2026-03-12T07:00:00Z', 'vandaag'],
    ['2026-03-11T07:00:00Z', 'gisteren'],
    ['2026-03-06T07:00:00Z', '6 dagen geleden'],
    ['2026-02-19T07:00:00Z', '3 weken geleden'],
    ['2025-11-01T07:00:00Z', '4 maanden geleden'],
  ])('says how long ago %s was', (moment, tekst) => {
    expect(geledenTekst(moment, new Date('2026-03-12T09:00:00Z'))).toBe(tekst);
  });
});
