import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { leesTerugmelding } from './terugmelding.js';
import { EXCHANGE, EXIM, GMAIL, KLACHT, MERK_VOORBEELD, POSTFIX } from './voorbeelden.js';

const anders = (tekst: string, van: string, naar: string) => {
  expect(tekst).toContain(van);
  return tekst.replaceAll(van, naar);
};

describe('reading what came back', () => {
  it.each([
    ['Postfix', POSTFIX],
    ['Exim', EXIM],
    ['Exchange', EXCHANGE],
    ['Gmail', GMAIL],
  ])('knows from %s that there is no such address, and which mail it was', (_wie, tekst) => {
    const verwacht = { soort: 'onbestelbaar', merk: MERK_VOORBEELD };
    expect(leesTerugmelding(tekst)).toEqual(verwacht);
    expect(leesTerugmelding(tekst.replaceAll('\n', '\r\n'))).toEqual(verwacht);
  });

  it('knows a complaint, and that "not spam" is none', () => {
    expect(leesTerugmelding(KLACHT)).toEqual({ soort: 'klacht', merk: MERK_VOORBEELD });
    expect(leesTerugmelding(anders(KLACHT, 'Type: abuse', 'Type: not-spam')).soort).toBe('geen');
  });

  it.each([
    ['delayed', 'Action: failed', 'Action: delayed'],
    ['a full mailbox', 'Status: 5.1.1', 'Status: 5.2.2'],
    ['for now', 'Status: 5.1.1', 'Status: 4.1.1'],
    ['a policy', 'Status: 5.1.1', 'Status: 5.7.1'],
    ['no status at all', 'Status: 5.1.1', 'X: y'],
  ])('takes nothing away for %s', (_wat, van, naar) => {
    expect(leesTerugmelding(anders(POSTFIX, van, naar))).toEqual({ soort: 'geen', merk: null });
  });

  it('believes no mail that is no report, whatever it quotes', () => {
    const brief = anders(
      POSTFIX,
      'multipart/report; report-type=delivery-status',
      'multipart/mixed',
    );
    expect(leesTerugmelding(brief).soort).toBe('geen');
    expect(leesTerugmelding(`Subject: x\n\n${POSTFIX}`).soort).toBe('geen');
  });

  it('does not guess between two mails that are named', () => {
    const zonderAdres = anders(POSTFIX, `terug+${MERK_VOORBEELD}@`, 'post@');
    expect(leesTerugmelding(zonderAdres).merk).toBe(MERK_VOORBEELD);
    const tweede = anders(
      zonderAdres,
      'This is the mail',
      `f${MERK_VOORBEELD.slice(1)} is the mail`,
    );
    expect(leesTerugmelding(tweede)).toEqual({ soort: 'onbestelbaar', merk: null });
  });

  it('throws at nothing, and takes no longer than the size asks for', () => {
    const alle = [POSTFIX, EXIM, EXCHANGE, GMAIL, KLACHT];
    fc.assert(
      fc.property(
        fc.constantFrom(...alle),
        fc.array(fc.tuple(fc.nat(4_000), fc.nat(60), fc.string({ maxLength: 30 })), {
          maxLength: 8,
        }),
        (tekst, schaden) => {
          const stuk = schaden.reduce(
            (nu, [plek, weg, erbij]) => nu.slice(0, plek) + erbij + nu.slice(plek + weg),
            tekst,
          );
          expect(['onbestelbaar', 'klacht', 'geen']).toContain(leesTerugmelding(stuk).soort);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
    const kop = 'Content-Type: multipart/report; report-type=delivery-status; boundary="a"\n\n';
    const diep = 'Content-Type: multipart/mixed; boundary="a"\n\n--a\n'.repeat(20_000);
    const begin = performance.now();
    for (const kwaad of [
      `${kop}${'--a\n'.repeat(500_000)}`,
      `${kop}--a\n${diep}`,
      'a: b\n '.repeat(1e5),
    ])
      expect(leesTerugmelding(kwaad).soort).toBe('geen');
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});
