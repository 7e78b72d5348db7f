import { expect, it } from '@jest/globals';
import { groei, HOOGSTE_GROEI } from '@passend/test-kit/groei';
import { leesBelasting } from './lees-belasting.js';

const LENGTE = 20_000;
const herhaal = (stuk: string) => stuk.repeat(Math.ceil(LENGTE / stuk.length)).slice(0, LENGTE);

leesBelasting('Je tilt dozen.');

it.each([
  ['a list that ends in nothing', `Je let op ${'kleuren, '.repeat(5)}kleuren en`],
  ['a word of thousands of letters', `Er zijn conflicten, ${'a'.repeat(LENGTE)}`],
  ['a match of two long words', `Je wast ${'a'.repeat(190)}gasten ${'a'.repeat(190)}`],
  ['a word behind a denial', `Geen contact met ${'gast'.repeat(LENGTE / 4)}`],
  ['points between letters', herhaal('a.')],
  ['clock times in one run', herhaal('12:00-')],
  ['one list of thousands of words', herhaal('klanten, ')],
  ['denials', herhaal('niet geen zonder ')],
  ['clauses', herhaal('omdat je die tilt terwijl ')],
  ['lines of one letter', herhaal('a\n')],
])('reading %s takes time that grows with its length', (_naam, tekst) => {
  expect(groei(leesBelasting, tekst)).toBeLessThan(HOOGSTE_GROEI);
});

it('an address of hundreds of characters hides no words beside it', () => {
  const adres = `https://werk.example/${'tillen-'.repeat(60)}`;
  const eisen = leesBelasting(`Zie ${adres} en: je tilt dozen van 15 kilo.`);
  expect(eisen.map(({ item, bewijs }) => [item, bewijs.includes('tillen-')])).toContainEqual([
    'tillen',
    false,
  ]);
});
