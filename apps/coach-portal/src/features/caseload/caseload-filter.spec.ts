import { describe, expect, it } from '@jest/globals';
import type { CaseloadRij } from '@passend/contracts';
import { leesAdreszoek, schrijfAdreszoek } from '../../shared/lib/adres.js';
import { adresUitFilter, filterUitAdres, gefilterd, geordend } from './caseload-filter.js';

const NU = new Date('2026-03-12T09:00:00Z');
const rij = (naam: string, deel: Partial<CaseloadRij> = {}): CaseloadRij => ({
  id: '6f1c1b6e-6a0e-4a5e-9a43-5d3e8f0f0001',
  naam,
  leesbaar: true,
  traject: { week: 40, totWeken: 104 },
  klok: { loop: 'loopt', gevaar: [], volgende: null },
  doelberoepen: ['planner'],
  woonplaats: 'Zeist',
  telling: { overwogen: 4, inBeeld: 3, past: 1, mogelijk: 2, afgevallen: 1, nieuw: 0 },
  beoordeeld: { geschikt: 0, bespreken: 0, niet_geschikt: 0 },
  belastbaarheid: null,
  laatstBekeken: '2026-03-10T09:00:00Z',
  inspanning: [],
  ...deel,
});
const ZOE = rij('Zoë Anders', { woonplaats: 'Ede', traject: { week: 80, totWeken: 104 } });
const BAS = rij('Bas Beeld', { telling: null, laatstBekeken: null });
const AN = rij('An Cirkel');
const ALLE = [ZOE, BAS, AN];

const namen = (rijen: readonly CaseloadRij[]) => rijen.map(({ naam }) => naam);
const zoek = (q: string) => namen(gefilterd(ALLE, { ...filterUitAdres({}), q }, NU));

describe('the filter of the caseload', () => {
  it.each(['', '?q=zo%C3%AB+ede&punt=tijdlijn&volgorde=nieuw'])(
    'is the same after a walk through the address: %s',
    (adres) => {
      expect(schrijfAdreszoek(adresUitFilter(filterUitAdres(leesAdreszoek(adres))))).toBe(adres);
    },
  );

  it('leaves out what makes no sense', () => {
    const filter = filterUitAdres({ punt: 'alles', volgorde: 'willekeurig', q: '  ' });
    expect(adresUitFilter(filter)).toEqual({});
  });

  it('finds by name, work and place, without accents', () => {
    expect([zoek('zoe ede'), zoek('PLAN zeist'), zoek('niemand')]).toEqual([
      ['Zoë Anders'],
      ['Bas Beeld', 'An Cirkel'],
      [],
    ]);
  });

  it('leaves who waits for one thing', () => {
    const punt = gefilterd(ALLE, { q: '', punt: 'profiel', volgorde: null }, NU);
    expect(namen(punt)).toEqual(['Bas Beeld']);
  });
});

describe('the order of the caseload', () => {
  it.each([
    ['naam', ['An Cirkel', 'Bas Beeld', 'Zoë Anders']],
    ['week', ['Zoë Anders', 'An Cirkel', 'Bas Beeld']],
    ['bekeken', ['Bas Beeld', 'An Cirkel', 'Zoë Anders']],
  ] as const)('by %s', (volgorde, verwacht) => {
    expect(namen(geordend(ALLE, volgorde))).toEqual(verwacht);
  });

  it('has who never looked first, and most new vacancies first', () => {
    const nieuw = rij('Veel Nieuw', {
      telling: { overwogen: 4, inBeeld: 3, past: 1, mogelijk: 2, afgevallen: 1, nieuw: 9 },
    });
    expect(namen(geordend([...ALLE, nieuw], 'nieuw'))[0]).toBe('Veel Nieuw');
  });
});
