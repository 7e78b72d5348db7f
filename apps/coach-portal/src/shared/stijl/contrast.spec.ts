import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { contrast, leesTokens } from './contrast.js';

const BRON = new URL('../../', import.meta.url);
const tokens = leesTokens(readFileSync(new URL('tokens.css', import.meta.url), 'utf8'));

/** A text colour with every ground that it is used on. */
const TEKST: Readonly<Record<string, readonly string[]>> = {
  inkt: ['pagina', 'vlak', 'verdiept', 'merk-zacht', 'past-zacht', 'mogelijk-zacht'],
  gedempt: ['pagina', 'vlak', 'verdiept', 'merk-zacht', 'mogelijk-zacht', 'overschrijdt-zacht'],
  merk: ['pagina', 'vlak', 'verdiept', 'merk-zacht', 'mogelijk-zacht'],
  'merk-diep': ['pagina', 'vlak'],
  'op-merk': ['merk', 'merk-diep'],
  past: ['pagina', 'vlak', 'past-zacht'],
  mogelijk: ['pagina', 'vlak', 'mogelijk-zacht'],
  overschrijdt: ['pagina', 'vlak', 'overschrijdt-zacht'],
  onbekend: ['pagina', 'vlak', 'onbekend-zacht'],
};
/** What is no text but has to be seen: the edge of a field, the ring of the focus. */
const TEKENING: Readonly<Record<string, readonly string[]>> = {
  'lijn-sterk': ['pagina', 'vlak'],
  focus: ['pagina', 'vlak', 'verdiept', 'merk-zacht'],
  merk: ['vlak', 'lijn'],
};

const paren = (lijst: typeof TEKST) =>
  Object.entries(lijst).flatMap(([op, gronden]) => gronden.map((grond) => [op, grond] as const));

describe.each(['licht', 'donker'] as const)('the colours, %s', (thema) => {
  const tussen = (op: string, grond: string) =>
    contrast(tokens[thema][op] ?? '', tokens[thema][grond] ?? '');

  it.each(paren(TEKST))('%s can be read on %s', (op, grond) => {
    expect(tussen(op, grond)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(paren(TEKENING))('%s can be seen on %s', (op, grond) => {
    expect(tussen(op, grond)).toBeGreaterThanOrEqual(3);
  });
});

describe('the measure of contrast', () => {
  it('knows black on white and a colour on itself', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#1f5c57', '#1f5c57')).toBe(1);
  });
});

describe('every style sheet', () => {
  const bladen = readdirSync(BRON, { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.css') && !naam.endsWith('tokens.css'))
    .map((naam) => [naam, readFileSync(new URL(naam, BRON), 'utf8')] as const);

  it('takes its letter sizes from the tokens (a drawing may use pixels of its own)', () => {
    const eigen = bladen.flatMap(([naam, blad]) =>
      [...blad.matchAll(/font-size: ([^;]+);/gu)]
        .map(([, maat = '']) => maat)
        .filter((maat) => !/^(?:var\(--t-[a-z0-9]+\)|100%|0?\.?\d+e?m|\d+px|11pt)$/u.test(maat))
        .map((maat) => `${naam}: ${maat}`),
    );
    expect(eigen).toEqual([]);
  });

  it('takes its colours from the tokens (paper and the QR code are black on white)', () => {
    const eigen = bladen.flatMap(([naam, blad]) =>
      (blad.match(/#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch)\(/giu) ?? [])
        .filter((kleur) => !/^#(?:000|fff){1,2}$/u.test(kleur))
        .map((kleur) => `${naam}: ${kleur}`),
    );
    expect(eigen).toEqual([]);
  });
});
