import { readdirSync } from 'node:fs';
import { describe, expect, it, jest } from '@jest/globals';
import { nederlandsIn, verschillen } from './vertaling-toets.js';

/** What stands in the folder and holds no texts. */
const GEEN_TEKST = new Set(['gewone-taal.ts', 'vertaling.ts', 'vertaling-toets.ts']);

const modules = (map: string) =>
  readdirSync(new URL(map, import.meta.url))
    .filter((naam) => /^[\w-]+\.ts$/u.test(naam) && !GEEN_TEKST.has(naam))
    .map((naam) => naam.replace(/\.ts$/u, ''));

const nederlands = modules('./');
const engels = modules('./en/');

/** First the Dutch modules; then the English, with English in the place of what those lean on. */
const lees = async (namen: readonly string[], map: string) => {
  const gelezen = new Map<string, unknown>();
  // One by one: Jest cannot link modules that share others at the same time.
  for (const naam of namen) gelezen.set(naam, await import(`${map}${naam}.js`));
  return gelezen;
};
const nl = await lees(nederlands, './');
jest.resetModules();
jest.unstable_mockModule('../opmaak/landstaal.js', () => import('../opmaak/en/landstaal.js'));
for (const naam of engels)
  jest.unstable_mockModule(`./${naam}.js`, () => import(`./en/${naam}.js`));
const en = await lees(engels, './en/');

describe('the English catalogue', () => {
  it('has the modules of the Dutch one, and no other', () => {
    expect(engels).toEqual(nederlands);
  });

  it.each(engels)('%s: the same texts as the Dutch module, in English', (naam) => {
    expect(verschillen(nl.get(naam), en.get(naam), naam)).toEqual([]);
  });
});

describe('the check itself', () => {
  it('sees a key that is missing, one too many, and one that is something else', () => {
    expect(verschillen({ a: 'een', b: 'twee' }, { a: 'one' })).toEqual(['b: not there']);
    expect(verschillen({ a: 'een' }, { a: 'one', c: 'three' })).toEqual(['c: not in the Dutch']);
    expect(verschillen({ a: () => 'een' }, { a: 'one' })).toEqual(['a: string, not function']);
    expect(verschillen({ a: ['een', 'twee'] }, { a: ['one'] })).toEqual(['a.1: not there']);
  });

  it('sees a text without words and a function that says nothing', () => {
    expect(verschillen({ a: 'een' }, { a: '' })).toEqual(['a: empty']);
    const stil = { a: (n: { b: string }) => `${n.b} open` };
    expect(verschillen({ a: (n: number) => `${n} open` }, stil)).toEqual([
      'a: says "undefined open"',
    ]);
  });

  it('sees Dutch, and lets the terms of the field through', () => {
    expect(nederlandsIn('The file of de client')).toEqual(['de']);
    expect(nederlandsIn('Plan of action (plan van aanpak)')).toEqual([]);
    expect(verschillen({ a: 'Van je coach' }, { a: 'Van je coach' })).toEqual([
      'a: Dutch (van, je) in "Van je coach"',
    ]);
  });
});
