import { describe, expect, it } from '@jest/globals';
import { generateSync } from 'otplib';
import { maakGeheim, stapVan, totpAdres } from './totp.js';

/** The secret and codes of RFC 6238, appendix B (SHA-1), cut to six digits. */
const RFC = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const VOORBEELDEN = [
  [59, '287082'],
  [1111111109, '081804'],
  [1111111111, '050471'],
  [1234567890, '005924'],
  [2000000000, '279037'],
] as const;

const op = (seconden: number) => new Date(seconden * 1000);
const codeOp = (seconden: number) => generateSync({ secret: RFC, epoch: seconden });

describe('codes of an authenticator app', () => {
  it.each(VOORBEELDEN)('are those of RFC 6238 at %i seconds', (seconden, code) => {
    expect(stapVan(RFC, code, op(seconden), 0)).toBe(Math.floor(seconden / 30));
  });

  it('count one step before and after, and no further', () => {
    const nu = 1_764_000_015;
    const geteld = [-60, -30, 0, 30, 60].map((verschil) =>
      stapVan(RFC, codeOp(nu + verschil), op(nu), 0),
    );
    const stap = Math.floor(nu / 30);
    expect(geteld).toEqual([null, stap - 1, stap, stap + 1, null]);
  });

  it('do not count again, nor those of an earlier step', () => {
    const nu = 1_764_000_015;
    const stap = Math.floor(nu / 30);
    expect(stapVan(RFC, codeOp(nu), op(nu), stap)).toBeNull();
    expect(stapVan(RFC, codeOp(nu - 30), op(nu), stap)).toBeNull();
    expect(stapVan(RFC, codeOp(nu + 30), op(nu), stap)).toBe(stap + 1);
  });

  it('are refused, not a fault, when the clock went back past the last one', () => {
    const nu = 1_764_000_015;
    expect(stapVan(RFC, codeOp(nu), op(nu), Math.floor(nu / 30) + 100)).toBeNull();
    expect(stapVan(RFC, codeOp(nu), op(nu), Math.floor(nu / 30) + 1)).toBeNull();
  });

  it('come from secrets of 160 bits that are never the same', () => {
    const geheimen = new Set(Array.from({ length: 50 }, maakGeheim));
    expect(geheimen.size).toBe(50);
    for (const geheim of geheimen) expect(geheim).toMatch(/^[A-Z2-7]{32}$/u);
  });

  it('are set up with an address that names product and account', () => {
    const adres = new URL(totpAdres(RFC, 'eva+1@bureau.example'));
    expect(adres.protocol).toBe('otpauth:');
    expect(decodeURIComponent(adres.pathname)).toContain('Passend:eva+1@bureau.example');
    expect(adres.searchParams.get('secret')).toBe(RFC);
    expect(adres.searchParams.get('issuer')).toBe('Passend');
  });
});
