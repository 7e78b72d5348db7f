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
    ['http://example.nl:22/', 'poort'],
    ['http://example.nl:443/', 'poort'],
    ['http://example.nl@127.0.0.1/', 'inloggegevens'],
    ['http://example.nl%40127.0.0.1/', 'adres'],
    ['http:///', 'adres'],
    ['//127.0.0.1/', 'adres'],
    ['jar:http://127.0.0.1!/', 'schema'],
    ['data:text/html,x', 'schema'],
    ['javascript:alert(1)', 'schema'],
    ['ws://example.nl/', 'schema'],
    [`https://example.nl/${'a'.repeat(5_000)}`, 'adres'],
  ])('refuses %s', (address, reden) => {
    expect(checkUrl(address, policy, null)).toEqual({ ok: false, reden });
  });

  it('lets the allow-list through by exact host and port', () => {
    expect(good('http://127.0.0.1:4010/vacatures').eigen).toBe(true);
    expect(good('http://127.0.0.1/').eigen).toBe(false);
    expect(checkUrl('http://localhost:4010/', policy, null).ok).toBe(false);
  });

  it.each([
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '017700000001',
    '127.1',
    '127.0.1',
    '127.0.0.1.',
    '127.0.0.1..',
    '１２７.0.0.1',
    '①②⑦.⓪.⓪.①',
    '127。0。0。1',
    '127．0｡0.1',
    '%31%32%37.0.0.1',
    '0X7F.0.0.0x1',
    '127.0.0\t.1',
  ])('sees through %s as 127.0.0.1', (host) => {
    const found = checkUrl(`http://${host}/`, policy, null);
    // The parser refuses two points at the end; the others are the address itself.
    expect(found.ok ? hostKey(found.url) : found.reden).toMatch(/^(?:127\.0\.0\.1:80|adres)$/u);
  });

  it.each([
    ['http:127.0.0.1', '127.0.0.1:80'],
    ['http:/\\127.0.0.1/x', '127.0.0.1:80'],
    ['http:\\\\127.0.0.1\\x', '127.0.0.1:80'],
    [' http://127.0.0.1/ ', '127.0.0.1:80'],
    ['http://example.nl#@127.0.0.1/', 'example.nl:80'],
    ['http://example.nl?@127.0.0.1/', 'example.nl:80'],
    ['http://example.nl\\@127.0.0.1/', 'example.nl:80'],
    ['http://EXAMPLE.NL./', 'example.nl:80'],
    ['http://[::FFFF:127.0.0.1]/', '[::ffff:7f00:1]:80'],
    ['http://[0:0:0:0:0:0:0:1]/', '[::1]:80'],
  ])('takes %s for the server that it would reach', (address, key) => {
    expect(hostKey(good(address).url)).toBe(key);
  });

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
