import { describe, expect, it } from '@jest/globals';
import { advertentie } from './advertentie.fixture.js';
import { talenBotsen } from './talen.js';

const met = (tekst: string) => advertentie({ tekst });

describe('talenBotsen', () => {
  it('parts adverts that require two other languages, in Dutch or English', () =>
    expect(talenBotsen(met('Je spreekt vloeiend Spaans.'), met('You are fluent in Polish.'))).toBe(
      true,
    ));

  it('does not part on Dutch and English, nor when one of them asks for no language', () => {
    expect(talenBotsen(met('Je spreekt goed Nederlands.'), met('You speak English.'))).toBe(false);
    expect(talenBotsen(met('Je spreekt vloeiend Pools.'), met('Je sjouwt graag.'))).toBe(false);
  });

  it('does not part when one language is the same', () =>
    expect(
      talenBotsen(met('Je spreekt Pools en Turks.'), met('You speak Polish and Spanish.')),
    ).toBe(false));
});
