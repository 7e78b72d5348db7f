import { describe, expect, it } from '@jest/globals';
import { BORDKOLOMMEN, kolomVan, verplaatsdoel, verstVan } from './bord.js';
import { overgangenVan, statussenVan } from './overgang.js';
import { type Sollicitatiestatus, STATUSREGELS } from './status.js';
import { SOLLICITATIEWIJZEN } from './wijze.js';

describe('the columns of the board', () => {
  it.each(SOLLICITATIEWIJZEN)(
    'offer %s every transition of the table once, and no other',
    (wijze) => {
      for (const van of statussenVan(wijze)) {
        const geboden = BORDKOLOMMEN.flatMap((kolom) => {
          const doel = verplaatsdoel(wijze, van, kolom);
          return doel.kan ? doel.statussen : [];
        });
        expect([van, geboden.toSorted()]).toEqual([van, overgangenVan(wijze, van).toSorted()]);
      }
    },
  );

  it('keep what is over, other than a start, in one column', () => {
    for (const [status, { einde }] of Object.entries(STATUSREGELS)) {
      const niet = kolomVan(status as Sollicitatiestatus) === 'niet_verder';
      expect([status, niet]).toEqual([status, einde && status !== 'gestart']);
    }
  });

  it.each([
    ['verzonden', 'gesolliciteerd', true],
    ['verzonden', 'gesprek', true],
    ['verzonden', 'gestart', 'te_ver'],
    ['verzonden', 'gesignaleerd', 'terug'],
    ['gestart', 'niet_verder', 'klaar'],
    ['aanbod', 'gesprek', 'terug'],
    ['uitgenodigd', 'aanbod', 'te_ver'],
  ] as const)('say of %s to %s: %s', (van, kolom, uit) => {
    const doel = verplaatsdoel('vacature_reactie', van, kolom);
    expect(doel.kan || doel.waarom).toBe(uit);
  });

  it('say that a talk knows no letter', () => {
    expect(verplaatsdoel('netwerkgesprek', 'gesignaleerd', 'gesolliciteerd')).toEqual({
      kan: false,
      waarom: 'onbekende_stap',
    });
  });
});

describe('verstVan', () => {
  const na = (...statussen: Sollicitatiestatus[]) =>
    verstVan({ stappen: statussen.map((status) => ({ status })) });

  it('remembers the furthest step of what did not go on', () => {
    expect(na('gesignaleerd', 'verzonden', 'uitgenodigd', 'afgewezen')).toBe('gesprek');
    expect(na('gesignaleerd', 'ongeschikt')).toBe('gesignaleerd');
    expect(na('gesignaleerd', 'verzonden', 'geen_reactie')).toBe('gesolliciteerd');
  });
});
