import { describe, expect, it } from '@jest/globals';
import type { Gebeurtenis } from './gebeurtenis.js';
import { verzuimstandVan } from './stand.js';

const D = '2026-01-05';
const stand = (gebeurtenissen: readonly Gebeurtenis[], vandaag: string) =>
  verzuimstandVan(D, gebeurtenissen, vandaag);

describe('where a case is', () => {
  it.each([
    ['2026-01-04', 0],
    ['2026-01-05', 1],
    ['2026-01-11', 1],
    ['2026-01-12', 2],
    ['2028-01-02', 104],
  ])('is on %s in week %s', (vandaag, week) => {
    expect(stand([], vandaag)).toMatchObject({ week, totWeken: 104, loop: 'loopt', tot: null });
  });

  it('stands still in a pause, and goes on after it', () => {
    const pauze = { soort: 'hersteld', van: '2026-02-02', tot: '2026-02-15' } as const;
    expect(stand([pauze], '2026-02-10')).toMatchObject({
      week: 4,
      loop: 'staat_stil',
      tot: '2026-02-15',
    });
    expect(stand([pauze], '2026-02-16')).toMatchObject({ week: 5, loop: 'loopt' });
  });

  it('watches a recovery for four weeks, and has stopped after them', () => {
    const hersteld = { soort: 'hersteld', van: '2026-03-02' } as const;
    expect(stand([hersteld], '2026-03-01').loop).toBe('loopt');
    expect(stand([hersteld], '2026-03-29')).toMatchObject({
      week: 8,
      loop: 'hersteld',
      tot: '2026-03-29',
    });
    expect(stand([hersteld], '2026-03-30')).toMatchObject({ loop: 'gestopt', week: 8 });
  });

  it('stops at a death', () => {
    const dood = { soort: 'overlijden', datum: '2026-03-02' } as const;
    expect(stand([dood], '2026-03-02').loop).toBe('gestopt');
  });

  it('knows until when nothing can be asked', () => {
    const gbm = { soort: 'gbm', van: '2026-03-02', herbeoordeling: '2026-05-01' } as const;
    expect(stand([gbm], '2026-03-01').rustTot).toBeNull();
    expect(stand([gbm], '2026-06-01').rustTot).toBe('2026-05-01');
    expect(stand([{ ...gbm, tot: '2026-04-30' }], '2026-04-30').rustTot).toBe('2026-05-01');
    expect(stand([{ ...gbm, tot: '2026-04-30' }], '2026-05-01').rustTot).toBeNull();
  });

  it('counts a voluntary extension in its weeks', () => {
    expect(stand([{ soort: 'vrijwillige_verlenging', weken: 26 }], D).totWeken).toBe(130);
  });
});
