import { describe, expect, it } from '@jest/globals';
import { matchVraagSchema } from '@passend/contracts';
import { uitkomstSchema } from '@passend/domain';
import fc from 'fast-check';
import { leesAdreszoek, schrijfAdreszoek } from '../../shared/lib/adres.js';
import {
  aantalFilters,
  adresUitFilter,
  BEOORDELING_KEUZES,
  filterUitAdres,
  LEEG_FILTER,
  type MatchFilter,
  paarUitAdres,
  vraagUitFilter,
} from './filter.js';

const naam = fc
  .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
  .filter((tekst) => tekst.length <= 60);
const filters: fc.Arbitrary<MatchFilter> = fc
  .record({
    lijst: fc.constantFrom('in_beeld' as const, 'afgevallen' as const),
    regel: fc.option(fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme-ascii' })),
    uitkomst: fc.subarray([...uitkomstSchema.options]),
    beoordeling: fc.subarray([...BEOORDELING_KEUZES]),
    maxKm: fc.option(fc.integer({ min: 1, max: 400 })),
    urenMin: fc.option(fc.integer({ min: 0, max: 60 })),
    urenMax: fc.option(fc.integer({ min: 0, max: 60 })),
    land: fc.uniqueArray(fc.constantFrom('NL', 'BE', 'DE')),
    provincie: fc.uniqueArray(naam, { maxLength: 3 }),
    plaats: fc.uniqueArray(naam, { maxLength: 3 }),
    nieuw: fc.boolean(),
    q: fc.string({ maxLength: 50 }).map((tekst) => tekst.trim()),
  })
  .map((filter) => ({ ...filter, regel: filter.lijst === 'afgevallen' ? filter.regel : null }));

describe('filter and address', () => {
  it('leaves the address bare when nothing is chosen', () => {
    expect(adresUitFilter(LEEG_FILTER)).toEqual({});
    expect(filterUitAdres({})).toEqual(LEEG_FILTER);
  });

  it('reads back every filter that it wrote, through the address bar', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const adres = leesAdreszoek(schrijfAdreszoek(adresUitFilter(filter)));
        expect(filterUitAdres(adres)).toEqual(filter);
      }),
    );
  });

  it('leaves out what makes no sense', () => {
    const filter = filterUitAdres({
      lijst: 'alles',
      uitkomst: ['past', 'mooi'],
      maxKm: 'ver',
      urenMin: '-4',
      urenMax: '900',
      land: ['NL', 'NL', 'Nederland'],
      nieuw: 'ja',
      q: 7,
    });
    expect(filter).toEqual({ ...LEEG_FILTER, uitkomst: ['past'], land: ['NL'] });
  });

  it('drops the rule outside the list of fallen vacancies', () => {
    expect(filterUitAdres({ regel: 'fml.tillen' }).regel).toBeNull();
    expect(filterUitAdres({ lijst: 'afgevallen', regel: 'fml.tillen' }).regel).toBe('fml.tillen');
  });

  it('takes a decimal comma', () => {
    expect(filterUitAdres({ urenMin: '7,5' }).urenMin).toBe(7.5);
  });
});

describe('the question to the API', () => {
  it('is always one that the contract accepts', () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const vraag = leesAdreszoek(vraagUitFilter(filter, 50, 50));
        const gelezen = matchVraagSchema.safeParse(vraag);
        expect(gelezen.error).toBeUndefined();
        expect(gelezen.data).toMatchObject({ vanaf: 50, aantal: 50, lijst: filter.lijst });
      }),
    );
  });
});

describe('aantalFilters', () => {
  it('counts each chosen answer but not the list or the search', () => {
    expect(aantalFilters({ ...LEEG_FILTER, lijst: 'afgevallen', q: 'kantoor' })).toBe(0);
    expect(
      aantalFilters({ ...LEEG_FILTER, uitkomst: ['past', 'mogelijk'], maxKm: 20, nieuw: true }),
    ).toBe(4);
  });
});

describe('paarUitAdres', () => {
  it('takes two different ids and nothing else', () => {
    expect(paarUitAdres({ vergelijk: ['12', '34'] })).toEqual(['12', '34']);
    expect(paarUitAdres({ vergelijk: ['12', '12'] })).toBeNull();
    expect(paarUitAdres({ vergelijk: ['12', '../x'] })).toBeNull();
    expect(paarUitAdres({})).toBeNull();
  });
});
