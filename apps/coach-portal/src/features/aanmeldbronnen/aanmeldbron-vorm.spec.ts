import { describe, expect, it } from '@jest/globals';
import { invoerUit, vormVan } from './aanmeldbron-vorm.js';

describe('a provider in a form', () => {
  it('comes back as it was, without its secret', () => {
    const bron = {
      id: 'x',
      naam: 'Account van het bureau',
      werkgeverId: null,
      werkgever: null,
      issuer: 'https://idp.example',
      clientId: 'passend',
      maildomeinen: ['bureau.example', 'bureau.test'],
      tweedeStap: ['mfa'],
      actief: true,
      terugAdres: 'https://passend.example/terug',
      naAfmelden: 'https://passend.example/inloggen',
    };
    const { id: _, werkgever: _w, terugAdres: _t, naAfmelden: _n, ...rest } = bron;
    expect(invoerUit(vormVan(bron))).toEqual({ ...rest, geheim: null });
  });

  it('reads domains with commas, spaces and signs in front', () => {
    const vorm = { ...vormVan(null), maildomeinen: ' @a.example;b.example,\n c.example ' };
    expect(invoerUit(vorm).maildomeinen).toEqual(['a.example', 'b.example', 'c.example']);
  });
});
