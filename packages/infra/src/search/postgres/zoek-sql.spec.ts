import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { vraagWoorden } from '../woorden.js';
import { FACETTEN } from '../zoekmachine.types.js';
import { tekstvraag } from './tekstvraag.js';
import { zoekStatement } from './zoek-sql.js';

describe('the statement of a search', () => {
  it('has the same text for every value: values travel beside it', () => {
    const statement = (value: string) =>
      zoekStatement({ tekst: '', filter: { waarden: { land: [value] } } }, null).sql;
    fc.assert(fc.property(fc.string(), (value) => statement(value) === statement('NL')));
  });

  it('numbers its placeholders from one, without gaps', () => {
    const { sql, values } = zoekStatement(
      {
        tekst: 'kok',
        filter: {
          waarden: { land: ['NL'], contract: ['vast'] },
          urenMin: 16,
          urenMax: 24,
          geplaatstVanaf: 20_000,
          eerstGezienVanaf: 1,
          straal: { lat: 52, lng: 5, km: 10 },
        },
        facetten: FACETTEN,
      },
      'kok:*',
    );
    const used = new Set([...sql.matchAll(/\$(\d+)/gu)].map((match) => Number(match[1])));
    expect([...used].sort((a, b) => a - b)).toEqual(values.map((_, index) => index + 1));
  });

  it('gives 1 to 100 rows, whatever is asked', () => {
    const limits = [-5, 0, 20, 100_000].map((aantal) =>
      zoekStatement({ tekst: '', aantal }, null).values.at(0),
    );
    expect(limits).toEqual([1, 1, 20, 100]);
  });
});

describe('the words of a search', () => {
  it('become terms that must all occur, the last one perhaps unfinished', () => {
    expect(tekstvraag(vraagWoorden('Lasser in Oss'), new Map())).toBe('(lasser) & (in) & (oss:*)');
  });

  it('bring their synonyms and the words they may be a mistyping of', () => {
    expect(tekstvraag(['hovenier'], new Map())).toBe('(hovenier:* | (tuinman))');
    expect(tekstvraag(['shilder'], new Map([['shilder', ['schilder']]]))).toBe(
      '(shilder:* | schilder)',
    );
  });

  it('are none in an empty question', () => {
    expect(tekstvraag(vraagWoorden(' !? '), new Map())).toBeNull();
  });

  it('never carry syntax', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        vraagWoorden(text).every((word) => /^[\p{L}\p{N}]+$/u.test(word)),
      ),
    );
  });

  it('are at most ten', () => {
    expect(vraagWoorden('a b c d e f g h i j k l')).toHaveLength(10);
  });
});
