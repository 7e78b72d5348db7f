import { describe, expect, it } from '@jest/globals';
import { GEEN_WACHTWOORD, hashWachtwoord, klopt } from './wachtwoord.js';

describe('a password', () => {
  it('fits its own hash, and no other password does', async () => {
    const bewaard = await hashWachtwoord('een goed wachtwoord');
    expect(bewaard).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/u);
    expect(await klopt('een goed wachtwoord', bewaard)).toBe(true);
    expect(await klopt('een goed wachtwoord ', bewaard)).toBe(false);
  });

  it('fits nobody who is not there', async () => {
    expect(await klopt('wat dan ook', null)).toBe(false);
  });

  it('fits nobody who has not chosen one, not even the mark that says so', async () => {
    expect(await klopt(GEEN_WACHTWOORD, GEEN_WACHTWOORD)).toBe(false);
  });

  it('is the same however the keyboard makes a letter with an accent', async () => {
    const bewaard = await hashWachtwoord('caf\u00e9 met ijs en slagroom');
    expect(await klopt('cafe\u0301 met ijs en slagroom', bewaard)).toBe(true);
  });

  it('is checked in turn, and each one gets its own answer', async () => {
    const bewaard = await hashWachtwoord('juist');
    const pogingen = ['juist', 'mis', 'juist', 'mis', 'juist', 'mis', 'juist'];
    const uitkomsten = await Promise.all(pogingen.map((poging) => klopt(poging, bewaard)));
    expect(uitkomsten).toEqual(pogingen.map((poging) => poging === 'juist'));
  });

  it('does not block the next one when a check fails with an error', async () => {
    const kapot = Array.from({ length: 6 }, () => klopt('x', '$argon2id$stuk').catch(() => 'fout'));
    expect(new Set(await Promise.all(kapot))).toEqual(new Set(['fout']));
    expect(await klopt('mis', null)).toBe(false);
  });
});
