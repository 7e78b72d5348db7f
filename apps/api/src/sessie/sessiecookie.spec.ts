import { describe, expect, it } from '@jest/globals';
import { Sessiecookie } from './sessiecookie.js';

const OP_HTTPS = new Sessiecookie('https://passend.example');
const OP_LOOPBACK = new Sessiecookie('http://127.0.0.1:4000');

describe('Sessiecookie', () => {
  it('is a __Host- cookie with Secure on https, and has neither a domain nor another path', () => {
    expect(OP_HTTPS.zet('abc')).toBe('__Host-passend=abc; Path=/; HttpOnly; Secure; SameSite=Lax');
  });

  it('has another name and no Secure on plain http', () => {
    expect(OP_LOOPBACK.zet('abc')).toBe('passend_sessie=abc; Path=/; HttpOnly; SameSite=Lax');
  });

  it.each([OP_HTTPS, OP_LOOPBACK])('is removed under its own name', (cookie) => {
    expect(cookie.wis()).toMatch(new RegExp(`^${cookie.naam}=; Max-Age=0; Path=/; HttpOnly`, 'u'));
  });

  it('reads its own cookie among others, and only that one', () => {
    expect(OP_HTTPS.lees('a=1; __Host-passend=abc; b=2')).toBe('abc');
    expect(OP_HTTPS.lees('passend_sessie=abc')).toBeNull();
    expect(OP_LOOPBACK.lees('__Host-passend=abc')).toBeNull();
  });

  it.each([undefined, '', ';', 'passend_sessie', 'passend_sessie=', '=abc'])(
    'reads nothing from %p',
    (header) => {
      expect(OP_LOOPBACK.lees(header)).toBeNull();
    },
  );
});
