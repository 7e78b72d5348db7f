import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TekensPipe } from './tekens.pipe.js';
import { Weigering } from './weigering.js';

const pipe = new TekensPipe();

function plaatsVanFout(waarde: unknown): string | undefined {
  try {
    pipe.transform(waarde);
  } catch (fout) {
    if (fout instanceof Weigering) return fout.fouten?.[0]?.pad;
    throw fout;
  }
  return undefined;
}

describe('TekensPipe', () => {
  it('lets through every value that can be stored, unchanged', () => {
    const tekst = fc.string({ unit: 'binary' }).filter((kandidaat) => !kandidaat.includes('\0'));
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6, stringUnit: 'grapheme' }), tekst, (waarde, los) => {
        fc.pre(!JSON.stringify(waarde).includes('\\u0000'));
        expect(pipe.transform(waarde)).toBe(waarde);
        expect(pipe.transform(los)).toBe(los);
      }),
    );
  });

  it.each([
    ['a text', 'a\0', '(geheel)'],
    ['a field', { a: { b: 'x\0y' } }, 'a.b'],
    ['a list', { a: ['goed', '\ud800'] }, 'a.1'],
    ['the second half alone', { a: '\udc00x' }, 'a'],
    ['the name of a field', { a: { 'b\0': 1 } }, 'a'],
  ])('names the place of what cannot be stored, in %s', (_waar, waarde, pad) => {
    expect(plaatsVanFout(waarde)).toBe(pad);
  });

  it('lets through letters of two code units', () => {
    expect(plaatsVanFout({ a: 'zin met 😀 erin' })).toBeUndefined();
  });

  it('refuses what is nested too deep, without running out of stack', () => {
    let diep: unknown = 1;
    for (let laag = 0; laag < 100_000; laag++) diep = { diep };
    expect(plaatsVanFout(diep)).toBe('(geheel)');
  });

  it('never repeats the value', () => {
    const geef = () => pipe.transform({ a: 'geheim\0' });
    expect(geef).toThrow(Weigering);
    expect(geef).not.toThrow('geheim');
  });
});
