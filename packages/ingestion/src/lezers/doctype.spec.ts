import { describe, expect, it } from '@jest/globals';
import { leesBron } from '../bron/lees-bron.js';
import { FIXTURES } from '../test/fixtures.js';

const LACHERS = `[<!ENTITY a "ha">${Array.from({ length: 9 }, (_, nr) => `<!ENTITY a${nr} "${(nr === 0 ? '&a;' : `&a${nr - 1};`).repeat(10)}">`).join('')}]`;
const DOCTYPES = [
  ['a billion laughs', `<!DOCTYPE x ${LACHERS}>`],
  ['a file', '<!DOCTYPE x [<!ENTITY b SYSTEM "file:///etc/passwd">]>'],
  ['an address', '<!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">'],
  ['a parameter entity', '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1/"> %p;]>'],
  ['small letters, behind a comment', '<!-- x --><!doctype x>'],
] as const;

/** The root element without what stands before it. */
const wortel = (inhoud: string): string =>
  inhoud.replace(/^\uFEFF/u, '').replace(/^\s*<\?xml[^>]*>\s*/u, '');
const feeds = FIXTURES.filter(({ inhoud }) => /^\uFEFF?\s*<\?xml/u.test(inhoud));

it('there are feeds to try', () => expect(feeds.length).toBeGreaterThan(8));

describe.each(feeds)('$type: $naam', ({ type, inhoud, url, rol }) => {
  it.each(DOCTYPES)('is refused with a DOCTYPE that names %s', (_naam, doctype) => {
    const kwaad = `<?xml version="1.0"?>${doctype}${wortel(inhoud)}`;
    for (const bron of [kwaad, Buffer.from(`\uFEFF${kwaad}`, 'utf16le')]) {
      const uit = leesBron(type, { inhoud: bron, url, rol });
      expect(uit.fouten.map(({ code }) => code)).toContain('doctype');
      expect(uit).toMatchObject({ vacatures: [], verwijzingen: [], volledig: false });
    }
  });

  it('shows an entity that nobody defined as the letters that stand there', () => {
    const kwaad = inhoud.replace(/(?<=<(?:title|name|loc|naam)>)/giu, '&a9;&xxe;');
    expect(JSON.stringify(leesBron(type, { inhoud: kwaad, url, rol }))).not.toMatch(/haha|root:/u);
  });
});
