import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Bewijsplek, markeer } from './markeer.js';

const TEKST = [
  'Magazijnmedewerker',
  'Je tilt dozen tot 25 kg.',
  '',
  '- Je staat de hele dag',
  '- Soms werk je alleen',
].join('\n');

function plek(
  item: Bewijsplek['item'],
  oordeel: Bewijsplek['oordeel'],
  woorden: string,
): Bewijsplek {
  const van = TEKST.indexOf(woorden);
  return { item, oordeel, van, tot: van + woorden.length };
}

describe('markeer', () => {
  it('takes the first line as title and keeps list entries apart from paragraphs', () => {
    expect(markeer(TEKST, []).map(({ soort, stukken }) => [soort, stukken[0]?.tekst])).toEqual([
      ['titel', 'Magazijnmedewerker'],
      ['alinea', 'Je tilt dozen tot 25 kg.'],
      ['opsomming', 'Je staat de hele dag'],
      ['opsomming', 'Soms werk je alleen'],
    ]);
  });

  it('tells a heading inside the text from a paragraph', () => {
    const soorten = markeer('Titel\nWat ga je doen?\nWij bieden:\nHeb je zin? Bel ons.', []);
    expect(soorten.map(({ soort }) => soort)).toEqual(['titel', 'kopje', 'kopje', 'alinea']);
  });

  it('marks a quote in place and nothing else', () => {
    const regel = markeer(TEKST, [plek('tillen', 'overschrijdt', 'dozen tot 25 kg')])[1];
    expect(regel?.stukken.map(({ tekst, plekken }) => [tekst, plekken.length])).toEqual([
      ['Je tilt ', 0],
      ['dozen tot 25 kg', 1],
      ['.', 0],
    ]);
  });

  it('puts the most troubling quote first where quotes overlap', () => {
    const regel = markeer(TEKST, [
      plek('dragen', 'past', 'tilt dozen'),
      plek('tillen', 'overschrijdt', 'dozen tot 25 kg'),
    ])[1];
    const samen = regel?.stukken.find(({ tekst }) => tekst === 'dozen');
    expect(samen?.plekken.map(({ item }) => item)).toEqual(['tillen', 'dragen']);
  });

  it('marks a quote that runs over a line break on both lines', () => {
    const gemarkeerd = markeer(TEKST, [plek('staan', 'mogelijk', 'hele dag\n- Soms')]).flatMap(
      ({ stukken }) => stukken.filter(({ plekken }) => plekken.length > 0),
    );
    expect(gemarkeerd.map(({ tekst }) => tekst)).toEqual(['hele dag', 'Soms']);
  });

  it('leaves out quotes that lie outside the text', () => {
    const buiten: Bewijsplek[] = [
      { item: 'tillen', oordeel: 'past', van: -1, tot: 4 },
      { item: 'tillen', oordeel: 'past', van: 5, tot: 5 },
      { item: 'tillen', oordeel: 'past', van: 0, tot: TEKST.length + 1 },
    ];
    expect(
      markeer(TEKST, buiten).every(({ stukken }) => stukken.every((s) => s.plekken.length === 0)),
    ).toBe(true);
  });

  it('never loses, doubles or moves a character, whatever the quotes', () => {
    const plekken = fc.array(
      fc.record({
        item: fc.constantFrom('tillen' as const, 'staan' as const),
        oordeel: fc.constantFrom('past' as const, 'overschrijdt' as const),
        van: fc.integer({ min: 0, max: 60 }),
        tot: fc.integer({ min: 0, max: 60 }),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), plekken, (tekst, gekozen) => {
        for (const alinea of markeer(tekst, gekozen)) {
          let van = alinea.van;
          for (const stuk of alinea.stukken) {
            const tot = van + stuk.tekst.length;
            expect(tekst.slice(van, tot)).toBe(stuk.tekst);
            const dekkend = gekozen.filter(
              (p) => p.van < p.tot && p.tot <= tekst.length && p.van <= van && p.tot >= tot,
            );
            expect(stuk.plekken).toHaveLength(
              stuk.tekst === '' ? stuk.plekken.length : dekkend.length,
            );
            van = tot;
          }
        }
      }),
    );
  });
});
