import { describe, expect, it } from '@jest/globals';
import { isKaalAdres, metNaam } from './passkey-kan.js';

describe('isKaalAdres', () => {
  it.each(['127.0.0.1', '10.0.0.12', '[::1]'])('says so of %s', (host) => {
    expect(isKaalAdres(host)).toBe(true);
  });

  it.each(['localhost', 'passend.example', '127.0.0.1.example'])('takes %s for a name', (host) => {
    expect(isKaalAdres(host)).toBe(false);
  });
});

describe('metNaam', () => {
  it('is the same page on this machine, by its name', () => {
    expect(metNaam('http://127.0.0.1:4000/account/beveiliging?van=menu')).toBe(
      'http://localhost:4000/account/beveiliging?van=menu',
    );
  });

  it.each(['http://10.0.0.12:4000/', 'https://127.0.0.1/', 'https://passend.example/'])(
    'knows no name for %s',
    (adres) => expect(metNaam(adres)).toBeNull(),
  );
});
