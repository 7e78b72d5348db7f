import { describe, expect, it } from '@jest/globals';
import { Uitdrukkingslezer } from './lees-uitdrukking.js';
import type { Element, Keuzes, Klassedeel } from './uitdrukking.js';

describe('reading a regular expression', () => {
  it.each([
    ['letters in one piece', /tillen/, 'tillen'],
    ['a repeated letter on its own', /dozen?/, 'doze n{0,1}'],
    [
      'how often something is repeated',
      /a*b+?c{2}d{3,}e{0,5}/,
      'a{0,∞} b{1,∞} c{2,2} d{3,∞} e{0,5}',
    ],
    ['alternatives, also empty ones', /til|sjouw|/, 'til|sjouw|'],
    ['groups with and without a name', /(?:a|b)(cd)(?<n>e)/, '(a|b) (cd) (e)'],
    ['what must stand before it and behind it', /(?<=ab)c(?=de)/, '<+(ab) c >+(de)'],
    ['what may not stand there', /(?<!ab)c(?!de)/, '<-(ab) c >-(de)'],
    [
      'classes with ranges and kinds',
      /[a-z\d\s-][^0-5\p{L}\p{N}]/u,
      '[a-z cijfer spatie -] [^0-5 letter getal]',
    ],
    ['a bracket and a closing one within a class', /[(\])]x/, '[( ] )] x'],
    ['characters that were written otherwise', /\.\(\n\u20ac\x41/u, '. ( \n € A'],
    ['kinds outside a class, and any character', /\d\p{L}./u, 'cijfer letter ander'],
    ['bounds', /^a\b$/, 'rand a rand rand'],
    ['a word that is said again as unknown', /(a)\1(?<n>b)\k<n>/, '(a) onbekend (b) onbekend'],
    ['what it knows nothing of as any character', /\P{L}\W/u, 'ander ander'],
  ])('knows %s', (_naam, uitdrukking, gelezen) => {
    expect(toon(new Uitdrukkingslezer().lees(uitdrukking.source))).toBe(gelezen);
  });

  it('reads a part between brackets once, whichever expression holds it', () => {
    const lezer = new Uitdrukkingslezer();
    const [[eerste] = []] = lezer.lees('(?:kilo|kg) zwaar');
    const [[, , tweede] = []] = lezer.lees('een (?:kilo|kg)');
    expect(eerste?.soort).toBe('groep');
    expect(tweede).toBe(eerste);
  });
});

function toon(keuzes: Keuzes): string {
  return keuzes.map((reeks) => reeks.map(toonElement).join(' ')).join('|');
}

function toonElement(element: Element): string {
  switch (element.soort) {
    case 'woord':
      return element.letters;
    case 'klasse': {
      const { ontkend, delen } = element.klasse;
      const namen = delen.map(toonDeel).join(' ');
      return delen.length === 1 && !ontkend ? namen : `[${ontkend ? '^' : ''}${namen}]`;
    }
    case 'groep':
      return `(${toon(element.keuzes)})`;
    case 'herhaling': {
      const max = element.max === Number.POSITIVE_INFINITY ? '∞' : element.max;
      return `${toonElement(element.element)}{${element.min},${max}}`;
    }
    case 'blik':
      return `${element.vooruit ? '>' : '<'}${element.ontkend ? '-' : '+'}(${toon(element.keuzes)})`;
    default:
      return element.soort;
  }
}

function toonDeel(deel: Klassedeel): string {
  if (typeof deel === 'string') return deel;
  const [van, tot] = [String.fromCharCode(deel.van), String.fromCharCode(deel.tot)];
  return van === tot ? van : `${van}-${tot}`;
}
