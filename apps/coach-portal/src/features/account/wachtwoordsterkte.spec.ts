import { describe, expect, it } from '@jest/globals';
import { lengteFout, sterkteTekst } from './wachtwoordsterkte.js';

describe('what is said of a password while it is typed', () => {
  it.each([
    ['', ''],
    ['a', 'Nog 11 tekens erbij.'],
    ['abcdefghijk', 'Nog 1 teken erbij.'],
    ['aaaaaaaaaaaaaaaaaaaaaaaaa', 'weinig verschil'],
    ['121212121212', 'weinig verschil'],
    ['lampje duin ', 'Bij het opslaan kijken we'],
    ['lampje duin paars tien', 'Ruim lang genoeg'],
    [`${'lampje duin paars '.repeat(7)}tekst`, '3 tekens te veel'],
  ])('for "%s"', (wachtwoord, tekst) => {
    expect(sterkteTekst(wachtwoord)).toContain(tekst);
  });

  it('never calls anything strong, as only the server knows what others guess', () => {
    expect(sterkteTekst('Wachtwoord2026 Wachtwoord2026')).not.toMatch(/sterk|veilig/iu);
  });

  it('holds back what is too short or too long, at exactly 12 and 128', () => {
    expect(lengteFout('x'.repeat(11))).toContain('12 tekens');
    expect(lengteFout('x'.repeat(12))).toBeNull();
    expect(lengteFout('x'.repeat(128))).toBeNull();
    expect(lengteFout('x'.repeat(129))).toContain('128 tekens');
  });
});
