import { describe, expect, it } from '@jest/globals';
import { checkUrl, type GoedAdres, hostKey } from './url-guard.js';

const policy = { toegestaan: new Set(['127.0.0.1:4010']) };

function good(text: string, from: GoedAdres | null = null): GoedAdres {
  const check = checkUrl(text, policy, from);
  if (!check.ok) throw new Error(`refused: ${check.reden}`);
  return check;
}

describe('checking an address before it is fetched', () => {
  it.each([
    ['niet-een-adres', 'adres'],
    ['file:///etc/passwd', 'schema'],
    ['ftp://example.nl/', 'schema'],
    ['gopher://example.nl/', 'schema'],
    ['http://user:pw@example.nl/', 'inloggegevens'],
    ['http://user@example.nl/', 'inloggegevens'],
    ['http://example.nl:8080/', 'poort'],
    ['https://example.nl:80/', 'poort'],
    ['http://127.0.0.1:4011/', 'poort'],
  ])('refuses %s', (address, reden) => {
    expect(checkUrl(address, policy, null)).toEqual({ ok: false, reden });
  });

  it('lets the allow-list through by exact host and port', () => {
    expect(good('http://127.0.0.1:4010/vacatures').eigen).toBe(true);
    expect(good('http://127.0.0.1/').eigen).toBe(false);
    expect(checkUrl('http://localhost:4010/', policy, null).ok).toBe(false);
  });

  it.each(['2130706433', '0x7f.1', '0177.0.0.1', '127.1', '127.0.0.1.', '１２７.0.0.1'])(
    'sees through %s as 127.0.0.1',
    (host) => {
      expect(hostKey(good(`http://${host}/`).url)).toBe('127.0.0.1:80');
    },
  );

  it('refuses a redirect from https to http, and allows the other way', () => {
    const secure = good('https://example.nl/');
    const plain = good('http://example.nl/');
    expect(checkUrl('http://example.nl/', policy, secure)).toEqual({
      ok: false,
      reden: 'doorverwijzing',
    });
    expect(checkUrl('https://example.nl/', policy, plain).ok).toBe(true);
  });

  it('refuses a redirect from the internet to an address of the allow-list', () => {
    const outside = good('http://example.nl/');
    const market = good('http://127.0.0.1:4010/');
    expect(checkUrl('http://127.0.0.1:4010/', policy, outside).ok).toBe(false);
    expect(checkUrl('http://127.0.0.1:4010/b', policy, market).ok).toBe(true);
  });
});
