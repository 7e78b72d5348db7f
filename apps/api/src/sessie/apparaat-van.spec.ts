import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { apparaatVan } from './apparaat-van.js';

const MOZILLA = 'Mozilla/5.0';
const KHTML = 'AppleWebKit/537.36 (KHTML, like Gecko)';

describe('a device in words', () => {
  it.each([
    [
      `${MOZILLA} (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0`,
      'Firefox op Windows',
    ],
    [
      `${MOZILLA} (Windows NT 10.0; Win64; x64) ${KHTML} Chrome/126.0 Safari/537.36`,
      'Chrome op Windows',
    ],
    [
      `${MOZILLA} (Windows NT 10.0) ${KHTML} Chrome/126.0 Safari/537.36 Edg/126.0`,
      'Edge op Windows',
    ],
    [
      `${MOZILLA} (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605 Version/17.5 Safari/605`,
      'Safari op Mac',
    ],
    [
      `${MOZILLA} (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile Safari/604`,
      'Safari op iPhone',
    ],
    [`${MOZILLA} (iPad; CPU OS 17_5 like Mac OS X) CriOS/126 Mobile Safari/604`, 'Chrome op iPad'],
    [
      `${MOZILLA} (Linux; Android 14) ${KHTML} SamsungBrowser/25.0 Chrome/121 Safari/537`,
      'Samsung Internet op Android',
    ],
    [`${MOZILLA} (X11; CrOS x86_64) ${KHTML} Chrome/126 Safari/537`, 'Chrome op Chromebook'],
    [`${MOZILLA} (X11; Linux x86_64; rv:128.0) Gecko Firefox/128.0`, 'Firefox op Linux'],
    ['curl/8.0', ''],
    [undefined, ''],
  ])('of %s is "%s"', (kop, woorden) => {
    expect(apparaatVan(kop)).toBe(woorden);
  });

  it('never holds anything that the visitor wrote himself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (kop) => {
        expect(apparaatVan(`${kop} Firefox/1`).length).toBeLessThanOrEqual(60);
        expect(apparaatVan(kop)).toMatch(/^[A-Za-z ]*$/u);
      }),
    );
  });
});
