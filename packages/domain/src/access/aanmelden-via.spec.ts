import { describe, expect, it } from '@jest/globals';
import {
  type Aanmeldaccount,
  type Aanmeldbron,
  heeftTweedeStap,
  magAanmeldenVia,
  maildomeinVan,
} from './aanmelden-via.js';
import { ROLLEN } from './permissie.js';

const BUREAU: Aanmeldbron = {
  bureauId: 'b',
  werkgeverId: null,
  maildomeinen: ['bureau.example'],
};
const WERKGEVER: Aanmeldbron = { ...BUREAU, werkgeverId: 'w' };
const ACCOUNT: Aanmeldaccount = {
  bureauId: 'b',
  rol: 'coach',
  email: 'Coach@Bureau.example',
  werkgeverIds: [],
};
const CONTACT: Aanmeldaccount = { ...ACCOUNT, rol: 'werkgever', werkgeverIds: ['w'] };

describe('magAanmeldenVia', () => {
  it('lets an agency vouch for its coaches and administrators, and for nobody else', () => {
    const rollen = ROLLEN.filter((rol) => magAanmeldenVia(BUREAU, { ...CONTACT, rol }));
    expect(rollen).toEqual(['coach', 'beheerder']);
  });

  it('lets an employer vouch for its contact persons only, never for its employee', () => {
    const rollen = ROLLEN.filter((rol) => magAanmeldenVia(WERKGEVER, { ...CONTACT, rol }));
    expect(rollen).toEqual(['werkgever']);
    expect(magAanmeldenVia(WERKGEVER, { ...CONTACT, werkgeverIds: ['ander'] })).toBe(false);
  });

  it.each([
    ['of another agency', { bureauId: 'ander' }],
    ['in another domain', { email: 'coach@elders.example' }],
    ['in a domain that only ends like it', { email: 'coach@eenbureau.example' }],
    ['in a part of the domain', { email: 'coach@sub.bureau.example' }],
    ['with two signs', { email: 'coach@bureau.example@elders.example' }],
    ['without an address', { email: 'bureau.example' }],
  ])('refuses an account %s', (_naam, anders) => {
    expect(magAanmeldenVia(BUREAU, { ...ACCOUNT, ...anders })).toBe(false);
  });
});

describe('maildomeinVan', () => {
  it('is what stands behind the last sign', () => {
    expect(maildomeinVan('a@B.Example')).toBe('b.example');
    expect(maildomeinVan('@b.example')).toBeNull();
    expect(maildomeinVan('a@')).toBeNull();
  });
});

describe('heeftTweedeStap', () => {
  it('believes only the values that the agency chose', () => {
    const bewijs = { amr: ['pwd', 'mfa'], acr: 'urn:hoog' };
    expect(heeftTweedeStap([], bewijs)).toBe(false);
    expect(heeftTweedeStap(['mfa'], bewijs)).toBe(true);
    expect(heeftTweedeStap(['urn:hoog'], bewijs)).toBe(true);
    expect(heeftTweedeStap(['hwk'], bewijs)).toBe(false);
    expect(heeftTweedeStap(['mfa'], { amr: [], acr: null })).toBe(false);
  });
});
