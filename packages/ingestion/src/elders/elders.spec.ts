import { describe, expect, it } from '@jest/globals';
import { bouwGeplakt } from './bouw-geplakt.js';
import { kiesVacature, noemt, zelfdeAdres } from './kies-vacature.js';
import { leesGeplakt } from './lees-geplakt.js';

const ROMP = 'Je ontvangt bezoekers en neemt de telefoon aan. Je werkt 24 tot 32 uur per week.';

describe('a pasted text', () => {
  it.each([
    [
      'the heading of a site',
      `Terug\nReceptionist bij De Molen in Utrecht\n${ROMP}`,
      ['Receptionist', 'De Molen', 'Utrecht'],
    ],
    [
      'parts with strokes between',
      `Medewerker balie | Zorggroep Linde | Amersfoort\n${ROMP}`,
      ['Medewerker balie', 'Zorggroep Linde', 'Amersfoort'],
    ],
    [
      'lines that name their content',
      `Functie: Planner\nWerkgever: Transport Vos BV\nStandplaats: Zwolle\n\n${ROMP}`,
      ['Planner', 'Transport Vos BV', 'Zwolle'],
    ],
    [
      'a place on a line of its own and the employer in a sentence',
      `Administratief medewerker\nDeventer\nBij Stichting Philadelphia werk je in een klein team.\n${ROMP}`,
      ['Administratief medewerker', 'Stichting Philadelphia', 'Deventer'],
    ],
    [
      'a heading that goes on in the same line',
      `Receptionist bij De Molen in Utrecht. ${ROMP}`,
      ['Receptionist', 'De Molen', 'Utrecht'],
    ],
    ['only what it does say', `Hovenier\n${ROMP}`, ['Hovenier', null, null]],
  ])('gives %s', (_naam, tekst, verwacht) => {
    const { titel, werkgever, plaats, uren } = leesGeplakt(tekst);
    expect([titel, werkgever, plaats]).toEqual(verwacht);
    expect(uren).toEqual({ min: 24, max: 32 });
  });

  it('has no title when there is no line short enough to be one', () => {
    expect(leesGeplakt('Lang '.repeat(40)).titel).toBeNull();
  });

  it('becomes a vacancy by the rules of any source, with what the person wrote first', () => {
    const uitslag = bouwGeplakt(
      {
        titel: 'Receptionist',
        werkgever: 'De Molen',
        plaats: 'Utrecht',
        tekst: `${ROMP} Salaris € 2.500 tot € 2.900 bruto per maand.`,
        uren: { min: 16, max: 24 },
      },
      '2026-11-23',
    );
    expect(uitslag).toMatchObject({
      gelukt: true,
      vacature: {
        titel: 'Receptionist',
        werkplekken: [{ naam: 'Utrecht', provincie: 'Utrecht', land: 'NL' }],
        uren: { min: 16, max: 24 },
        salaris: { min: 2500, max: 2900, periode: 'maand' },
        url: null,
      },
    });
  });

  it('is none when it is a page about all vacancies', () => {
    const uren = { min: null, max: null };
    const lijst = { titel: 'Alle vacatures', werkgever: null, plaats: null, tekst: ROMP, uren };
    expect(bouwGeplakt(lijst, '2026-11-23')).toMatchObject({ code: 'geen_vacature' });
  });
});

describe('the vacancy at an address', () => {
  const maak = (titel: string, url: string | null, externId: string) => {
    const uitslag = bouwGeplakt(
      { titel, tekst: ROMP, werkgever: null, plaats: null, uren: { min: null, max: null } },
      '2026-11-23',
    );
    if (!uitslag.gelukt) throw new Error(uitslag.code);
    return { ...uitslag.vacature, url, externId };
  };
  const kok = maak('Kok', 'https://werk.example/o/kok', '81001');
  const bakker = maak('Bakker', 'https://werk.example/o/bakker', '81002');

  it('is the only one, whatever its own address', () => {
    expect(kiesVacature([kok], 'https://elders.example/x')).toBe(kok);
    expect(kiesVacature([], 'https://elders.example/x')).toBe('geen');
  });

  it.each([
    'https://werk.example/o/bakker',
    'http://www.werk.example/o/bakker/',
    'https://werk.example/vacature/81002-bakker',
    'https://werk.example/vacature?id=81002',
  ])('is the one that is named by %s', (adres) => {
    expect(kiesVacature([kok, bakker], adres)).toBe(bakker);
  });

  it('is not guessed among several', () => {
    expect(kiesVacature([kok, bakker], 'https://werk.example/o/')).toBe('meer');
    expect(noemt('https://werk.example/810', '81')).toBe(false);
    expect(zelfdeAdres('https://a.example/x?id=1', 'https://a.example/x?id=2')).toBe(false);
  });
});
