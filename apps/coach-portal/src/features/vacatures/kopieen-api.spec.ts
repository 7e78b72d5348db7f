import { describe, expect, it } from '@jest/globals';
import { vacaturenummer } from './kopieen-api.js';

describe('vacaturenummer', () => {
  it.each([
    ['123', '123'],
    [' 123 ', '123'],
    ['/vacatures/45?q=kok', '45'],
    ['https://passend.example/werknemers/a-1/matches/678', '678'],
  ])('finds the number in "%s"', (tekst, nummer) => expect(vacaturenummer(tekst)).toBe(nummer));

  it.each(['', 'kok', '/werknemers/12', '0', 'https://bord.example/vacature-123'])(
    'finds none in "%s"',
    (tekst) => expect(vacaturenummer(tekst)).toBeNull(),
  );
});
