import { describe, expect, it } from '@jest/globals';
import { leesTalen } from './lees-talen.js';

const kort = (tekst: string) =>
  leesTalen(tekst)
    .map(({ taal, niveau }) => `${taal} ${niveau}`)
    .join(', ');

describe('the languages that a vacancy asks', () => {
  it.each([
    ['Je spreekt goed Nederlands.', 'nl goed'],
    [
      'Goede beheersing van de Nederlandse en Engelse taal in woord en geschrift',
      'en goed, nl goed',
    ],
    ['Je beheerst de Duitse taal redelijk', 'de redelijk'],
    ['Basiskennis van de Engelse taal is voldoende.', 'en basis'],
    ['Vloeiend Frans, je schrijft ook Engels op B1', 'en redelijk, fr goed'],
    ['Fluent Dutch and a good command of English', 'en goed, nl goed'],
    ['Nederlands is je moedertaal', 'nl moedertaal'],
  ])('"%s": %s', (tekst, talen) => {
    expect(kort(tekst)).toBe(talen);
  });

  it.each([
    'Spreek je Duits? Dat is een pré.',
    'Wij werken voor de Duitse markt.',
    'Nederlands spreken is niet nodig.',
    'Een Nederlands bedrijf met vestigingen in Engeland.',
    'Je volgt bij ons een taalcursus Nederlands.',
    '',
  ])('"%s": none', (tekst) => {
    expect(kort(tekst)).toBe('');
  });
});
