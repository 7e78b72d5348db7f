import { describe, expect, it } from '@jest/globals';
import { Taalkeuze } from './taalkeuze.js';

const keuze = new Taalkeuze('https://passend.example');

describe('where a change of language leads', () => {
  it.each([
    ['/mijn', '/mijn'],
    ['/caseload?zoek=kok&sorteer=week', '/caseload?zoek=kok&sorteer=week'],
    ['https://passend.example/mijn', '/mijn'],
  ])('goes on at an address of the portal: %s', (naar, verder) => {
    expect(keuze.verder(naar)).toBe(verder);
  });

  it.each([
    'https://kwaad.example/mijn',
    '//kwaad.example',
    '/\\kwaad.example',
    '/.//kwaad.example',
    '\\\\kwaad.example',
    'javascript:alert(1)',
    'https://passend.example@kwaad.example/',
    `/${'a'.repeat(2_001)}`,
    ['/mijn', '/mijn'],
    undefined,
  ])('and at the first page for anything else: %j', (naar) => {
    expect(keuze.verder(naar)).toBe('/');
  });
});
