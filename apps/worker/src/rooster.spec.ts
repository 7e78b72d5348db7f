import { describe, expect, it } from '@jest/globals';
import { defaultRepeatStrategy } from 'bullmq';
import { ROOSTER } from './rooster.js';

const klok = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** When a schedule runs between two moments, on the clock of Amsterdam; as the queue works it out. */
function momenten(pattern: string, van: string, tot: string): readonly string[] {
  const gelopen: string[] = [];
  for (let nu = Date.parse(van); ; ) {
    const volgende = defaultRepeatStrategy(nu, { pattern, tz: 'Europe/Amsterdam' });
    if (volgende === undefined || volgende >= Date.parse(tot)) return gelopen;
    gelopen.push(klok.format(volgende));
    nu = volgende;
  }
}

const ZOMER = ['2027-03-27T12:00:00Z', '2027-03-29T12:00:00Z'] as const;
const WINTER = ['2027-10-30T12:00:00Z', '2027-11-01T12:00:00Z'] as const;

describe('the schedule in the nights that the clock changes', () => {
  const crons = Object.entries(ROOSTER).flatMap(([taak, ritme]) =>
    'cron' in ritme ? [[taak, ritme.cron] as const] : [],
  );

  it.each(crons)('%s runs once each night', (_taak, cron) => {
    for (const [van, tot] of [ZOMER, WINTER]) {
      const dagen = momenten(cron, van, tot).map((moment) => moment.slice(0, 10));
      expect(dagen).toHaveLength(2);
      expect(new Set(dagen).size).toBe(2);
    }
  });

  it('keeps its time on the clock, in March and in October', () => {
    const { cron } = ROOSTER.onderhoud;
    expect(momenten(cron, ...ZOMER)).toEqual(['2027-03-28 03:30', '2027-03-29 03:30']);
    expect(momenten(cron, ...WINTER)).toEqual(['2027-10-31 03:30', '2027-11-01 03:30']);
  });

  it('would run once too in the hour that is left out or comes twice', () => {
    expect(momenten('30 2 * * *', ...ZOMER)).toEqual(['2027-03-28 03:30', '2027-03-29 02:30']);
    expect(momenten('30 2 * * *', ...WINTER)).toEqual(['2027-10-31 02:30', '2027-11-01 02:30']);
  });
});
