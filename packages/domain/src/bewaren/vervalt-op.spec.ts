import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plusDagen } from '../tijd/dagen.js';
import { EINDREDENEN } from '../traject/fase.js';
import { BEWAARKLASSEN, BEWAARREGELS } from './bewaarklasse.js';
import { bewaarstand, eindgevolg, vervaltOp } from './vervalt-op.js';

const VANDAAG = '2026-11-30';

describe('vervaltOp', () => {
  it.each([
    ['2024-11-30', '2026-11-30'],
    ['2024-02-29', '2026-02-28'],
    ['2026-12-31', '2028-12-31'],
  ])('of an end on %s is %s', (einde, op) => expect(vervaltOp(einde)).toBe(op));
});

describe('bewaarstand', () => {
  it('runs while there is no end', () => {
    expect(bewaarstand(null, [], VANDAAG)).toEqual({ stand: 'loopt' });
  });

  it('is over on the day itself, and not a day before', () => {
    expect(bewaarstand('2024-11-30', [], VANDAAG).stand).toBe('vervallen');
    expect(bewaarstand('2024-12-01', [], VANDAAG).stand).toBe('bewaard');
  });

  it('is never over under a hold, and says which one is to be looked at first', () => {
    const stand = bewaarstand(
      '2020-01-01',
      [{ herzienOp: '2027-03-01' }, { herzienOp: '2026-11-30' }],
      VANDAAG,
    );
    expect(stand).toEqual({
      stand: 'geblokkeerd',
      vervaltOp: '2022-01-01',
      herzienOp: '2026-11-30',
      herzien: true,
    });
  });

  it('never shortens when the end moves on', () => {
    const dag = fc.integer({ min: 0, max: 5000 }).map((n) => plusDagen('2020-01-01', n));
    fc.assert(
      fc.property(dag, dag, (a, b) => {
        const [vroeg, laat] = a < b ? [a, b] : [b, a];
        expect(vervaltOp(vroeg) <= vervaltOp(laat)).toBe(true);
      }),
    );
  });
});

describe('eindgevolg', () => {
  it('stops reminders with every end, and letters only with a death', () => {
    expect(EINDREDENEN.filter((reden) => eindgevolg(reden).herinneringen)).toEqual([]);
    expect(EINDREDENEN.filter((reden) => !eindgevolg(reden).brieven)).toEqual(['overleden']);
  });
});

describe('the rules', () => {
  it('name a term or what they go with, and always where it comes from', () => {
    for (const klasse of BEWAARKLASSEN) {
      const { maanden, vanaf, bron } = BEWAARREGELS[klasse];
      const zelf = ['einde_traject', 'vastlegging', 'einde_account'].includes(vanaf);
      expect([klasse, zelf ? maanden !== null : true, bron.length > 5]).toEqual([
        klasse,
        true,
        true,
      ]);
    }
  });
});
