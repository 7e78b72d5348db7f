import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BRON_TYPES } from '../bron/bronlezer.js';
import { beginVan, herkenBron, leesBron } from '../bron/lees-bron.js';
import { FIXTURES } from '../test/fixtures.js';
import { mankementen } from '../test/mankementen.js';

const PEILDATUM = '2026-11-22';
/** Per fixture; `npm run test:long` asks for more. */
const MUTATIES = process.env.PASSEND_LONG === '1' ? 2_000 : 60;

describe.each(FIXTURES)('$type: $naam', ({ type, inhoud, url, rol }) => {
  const verzoek = url === null ? null : (beginVan(type, url)?.verzoek ?? null);
  const invoer = { inhoud, url, rol, verzoek, peildatum: PEILDATUM };

  it('is recognised as its own kind', () => {
    expect(herkenBron({ inhoud })).toBe(type);
  });

  it('yields something, and only vacancies that fit the schema and hold no tags', () => {
    const uit = leesBron(type, invoer);
    const gevonden = [uit.vacatures, uit.verwijzingen, uit.gesloten, uit.fouten].flat();
    expect(gevonden).not.toEqual([]);
    expect(mankementen(uit, url)).toEqual([]);
  });

  it('gives the same result twice', () => {
    expect(leesBron(type, invoer)).toEqual(leesBron(type, invoer));
  });

  it('never throws on mutated input, and still yields valid vacancies only', () => {
    fc.assert(
      fc.property(mutatie(inhoud), (stuk) => {
        const uit = leesBron(type, { ...invoer, inhoud: stuk });
        expect(mankementen(uit, url)).toEqual([]);
      }),
      { numRuns: MUTATIES },
    );
  });

  it('survives every other reader', () => {
    for (const ander of BRON_TYPES) expect(() => leesBron(ander, { inhoud })).not.toThrow();
  });
});

it('every kind of source has a fixture', () => {
  expect(new Set(FIXTURES.map((fixture) => fixture.type))).toEqual(new Set(BRON_TYPES));
});

/** Cuts, doubles, swaps and poisons pieces of a text. */
function mutatie(inhoud: string): fc.Arbitrary<string> {
  const plek = fc.nat({ max: inhoud.length });
  const gif = fc.constantFrom(
    '"',
    '{',
    '}',
    '[',
    ']',
    '<',
    '>',
    '</',
    '<!--',
    ']]>',
    '&lt;',
    '&amp;lt;script&amp;gt;',
    '\\',
    '\u0000',
    '\uD800',
    'null',
    '1e999',
    '-1',
    '"__proto__":{"x":1},',
    '"@type":"JobPosting",',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '<div>'.repeat(600),
    '['.repeat(3000),
    '2026-13-45',
    '9'.repeat(400),
    '\n'.repeat(50),
    '<b/onmouseover=x',
  );
  const stap = fc.record({
    van: plek,
    lengte: fc.nat({ max: 40 }),
    gif,
    soort: fc.constantFrom('weg', 'dubbel', 'gif', 'kap'),
  });
  return fc.array(stap, { minLength: 1, maxLength: 6 }).map((stappen) =>
    stappen.reduce((tekst, { van, lengte, gif: inzet, soort }) => {
      if (soort === 'kap') return tekst.slice(0, van);
      const deel =
        soort === 'gif'
          ? inzet
          : soort === 'dubbel'
            ? tekst.slice(van, van + lengte).repeat(2)
            : '';
      return tekst.slice(0, van) + deel + tekst.slice(van + lengte);
    }, inhoud),
  );
}
