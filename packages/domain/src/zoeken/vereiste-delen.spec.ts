import { describe, expect, it } from '@jest/globals';
import { Uitdrukkingslezer } from './lees-uitdrukking.js';
import { Schaarste } from './schaarste.js';
import { Ontleder } from './vereiste-delen.js';

/** Without examples every symbol is as rare, and six of them are rare enough. */
const gelijk = new Schaarste([]);

describe('what a search needs', () => {
  const heel = new Ontleder(gelijk, true);

  it.each<[string, RegExp, readonly (readonly (readonly string[])[])[]]>([
    ['a word', /tillen/gu, [[['tillen']]]],
    [
      'the alternatives of a lone group, each between its bounds',
      /(?<![a-z\d])(?:sjouw|til\p{L}*)(?![a-z\d])/gu,
      [[[' sjouw']], [[' til']]],
    ],
    [
      'a choice in front of something unknown',
      /(?:zware|dikke) \p{L}+/gu,
      [[['dikke ', 'zware ']]],
    ],
    [
      'one row of words with runs of spaces between them',
      /een *voor {1,3}een/gu,
      [[['een vo', 'eenvoo']]],
    ],
    ['an optional letter', /dozen?\d/gu, [[['doze0', 'dozen0']]]],
    ['any number, before a unit', /\d{1,3} ?kg/gu, [[['0 kg', '0kg']]]],
    ['what must stand before it', /(?<=\d ?)kg/gu, [[['0 kg', '0kg']]]],
    ['what must follow, whatever that is', /\p{L}+(?=jeuk)/gu, [[['jeuk']]]],
    ['a sign that is a unit', /\d ?°/gu, [[['0 ° ']]]],
    ['nothing, when an alternative needs nothing', /(?:zwaar|\p{L}+)/gu, [[['zwaar']], []]],
    ['nothing, of what need not be there', /(?:zwaar)?\p{L}+/gu, [[]]],
    ['nothing, of a space', /\p{L}+ \p{L}+/gu, [[]]],
  ])('is %s', (_naam, zoeker, delen) => {
    const gevonden = heel.vereisteDelen(lees(zoeker));
    expect(gevonden.map((vereiste) => vereiste.map(gesorteerd))).toEqual(
      delen.map((vereiste) => vereiste.map(gesorteerd)),
    );
  });

  it('begins with the rarest of its words', () => {
    const zinnen = ['je tilt dozen van de band en je zet ze op de pallet of in de kar'];
    const geleerd = new Ontleder(new Schaarste(zinnen), true);
    const [vereiste] = geleerd.vereisteDelen(lees(/van \p{L}+ juten \p{L}+ de/gu));
    expect(vereiste?.[0]).toEqual([expect.stringMatching(/^ jut/u)]);
  });

  it('is no bound, when the text may begin within a word', () => {
    const half = new Ontleder(gelijk, false);
    expect(half.vereisteDelen(lees(/(?<![a-z\d])(?:sjouw)(?![a-z\d])/gu))).toEqual([[['sjouw']]]);
  });
});

function gesorteerd(keuze: readonly string[]): readonly string[] {
  return [...keuze].sort();
}

function lees(zoeker: RegExp) {
  return new Uitdrukkingslezer().lees(zoeker.source);
}
