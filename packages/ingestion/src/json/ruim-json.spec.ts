import { describe, expect, it } from '@jest/globals';
import { groei, HOOGSTE_GROEI } from '@passend/test-kit/groei';
import fc from 'fast-check';
import { leesRuimeJson } from './ruim-json.js';

describe('leesRuimeJson', () => {
  it.each([
    ['raw line breaks and tabs', '{"a":"een\n\ttwee"}', { a: 'een\n\ttwee' }],
    ['invalid escapes', String.raw`{"a":"\'s avonds \d \u12"}`, { a: "'s avonds d u12" }],
    ['valid escapes beside a fault', String.raw`{"a":"\u00e9\n\"x\"",}`, { a: 'é\n"x"' }],
    ['comments', '// kop\n{"a":1, /* twee */ "b":[1,2,],}', { a: 1, b: [1, 2] }],
    [
      'an address with slashes',
      '{"a":"https://x.example/y", "b":"x\ny"}',
      { a: 'https://x.example/y', b: 'x\ny' },
    ],
    [
      'unescaped quotes',
      '{"a":"een "hecht" team, echt","b":["x","y\n"]}',
      { a: 'een "hecht" team, echt', b: ['x', 'y\n'] },
    ],
    ['a semicolon behind it', '{"a":1};', { a: 1 }],
    ['undefined', '{"a":undefined,"b":true}', { a: null, b: true }],
  ])('repairs %s', (_naam, tekst, waarde) => expect(leesRuimeJson(tekst)).toEqual({ waarde }));

  it.each([
    '',
    '{',
    '{"a"',
    '{"a":"x',
    '{a:1}',
    '<html>',
    '{"a":1}}',
    '['.repeat(5000),
    '{"a":'.repeat(5000),
  ])('refuses %.20s', (tekst) => expect(leesRuimeJson(tekst)).toBeUndefined());

  it('reads every valid JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.json(), (tekst) =>
        expect(leesRuimeJson(tekst)).toEqual({ waarde: JSON.parse(tekst) }),
      ),
    );
  });

  it('leaves prototypes alone', () => {
    leesRuimeJson('{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}},}');
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('x');
  });

  it.each([
    ['quotes', `{"a":"${'" '.repeat(25_000)}`],
    ['spaces behind quotes', `{"a":"${`"${' '.repeat(500)}x`.repeat(100)}`],
    ['comment starts', '/*'.repeat(25_000)],
    ['commas', `[${','.repeat(50_000)}`],
  ])('takes time that grows with its length on %s', (_naam, tekst) => {
    expect(groei(leesRuimeJson, tekst)).toBeLessThan(HOOGSTE_GROEI);
  });
});
