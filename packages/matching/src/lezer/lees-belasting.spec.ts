import { describe, expect, it } from '@jest/globals';
import { alle } from '@passend/domain';
import { groei, HOOGSTE_GROEI } from '@passend/test-kit/groei';
import fc from 'fast-check';
import { IDIOMEN } from '../lexicon/idiomen.js';
import { LEXICON } from '../lexicon/lexicon.js';
import { leesBelasting } from './lees-belasting.js';
import { maakWerktekst } from './werktekst.js';
import { zoekers } from './zoekers.js';

const ZINNEN = [
  ...LEXICON.flatMap(({ voorbeelden }) => [...voorbeelden.wel, ...voorbeelden.niet]),
  ...IDIOMEN.flatMap(({ voorbeelden }) => voorbeelden),
];
const zin = fc.constantFrom(...ZINNEN);
const tekens = fc.constantFrom(' ', '\n', '. ', 'é', '“', '’', '–', '😀', '\u00a0', 'İ', 'ß', '°');
const tekst = fc.array(fc.oneof(zin, tekens, fc.string({ unit: 'grapheme', maxLength: 20 })), {
  maxLength: 8,
});

describe('leesBelasting', () => {
  it('quotes the text exactly, whatever the text', () => {
    fc.assert(
      fc.property(tekst, (stukken) => {
        const heel = stukken.join('');
        for (const { van, tot, bewijs } of leesBelasting(heel)) {
          expect(heel.slice(van, tot)).toBe(bewijs);
          expect(bewijs.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same answer every time', () => {
    fc.assert(
      fc.property(tekst, (stukken) => {
        const heel = stukken.join('');
        expect(leesBelasting(heel)).toEqual(leesBelasting(heel));
      }),
      { numRuns: 50 },
    );
  });

  it('is not changed by an irrelevant sentence before or after', () => {
    fc.assert(
      fc.property(zin, (stuk) => {
        const kern = (heel: string) =>
          leesBelasting(heel).map(({ van: _van, tot: _tot, ...rest }) => JSON.stringify(rest));
        const alleen = kern(`Baan\n${stuk}.`);
        expect(kern(`Baan\n${stuk}.\nDe koffie smaakt hier lekker.`)).toEqual(alleen);
        expect(kern(`Baan\nDe koffie smaakt hier lekker.\n${stuk}.`)).toEqual(alleen);
      }),
      { numRuns: 200 },
    );
  });

  it('does not read other languages', () => {
    expect(leesBelasting('Je tilt 25 kg.', 'anders')).toEqual([]);
  });

  it('reads nothing from nothing', () => {
    expect(leesBelasting('')).toEqual([]);
    expect(leesBelasting('\n \n')).toEqual([]);
  });
});

describe('the time that reading takes', () => {
  const LENGTE = 50_000;
  const herhaal = (stuk: string) => stuk.repeat(Math.ceil(LENGTE / stuk.length)).slice(0, LENGTE);
  /** Texts on which a careless pattern would run away. */
  const zwaar = [
    herhaal(' '),
    herhaal('a'),
    herhaal('1'),
    herhaal('1 tot '),
    herhaal('1.'),
    herhaal('niet '),
    herhaal('veel veel de hele dag '),
    herhaal('doos van 8 tot '),
    herhaal('je tilt de dozen en de klanten help je '),
    herhaal('geen geen niet zonder '),
    herhaal('-'),
    herhaal('\n'),
  ];

  it('grows with the length of hard text and not with its square, for every pattern', () => {
    const werken = zwaar.map((tekst) => maakWerktekst(tekst).functie);
    const traag = zoekers().regels.flatMap(({ regel, zoeker }) =>
      werken.flatMap((werk) =>
        groei((tekst) => alle(zoeker, tekst), werk) > HOOGSTE_GROEI
          ? [`${LEXICON[regel]?.id}: ${werk.slice(0, 20)}`]
          : [],
      ),
    );
    expect(traag).toEqual([]);
  });
});
