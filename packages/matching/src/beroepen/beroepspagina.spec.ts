import { describe, expect, it } from '@jest/globals';
import { BEROEPEN, beroepVanCode } from './beroep.js';
import { beroepsprofiel, beroepsrichting } from './beroepsprofiel.js';
import { hoofdgroepVan, kleineGroepVan } from './isco-groepen.js';
import { verwanteBeroepen } from './verwante-beroepen.js';
import { bedoeldeBeroepen, zoekBeroepen } from './zoek-beroepen.js';

const PLANNER = '4323.1';
const codes = (gevonden: readonly { readonly code: string }[]) => gevonden.map(({ code }) => code);

describe('the groups of the occupations', () => {
  it('have a name for every occupation of the table', () => {
    for (const { code } of BEROEPEN) {
      expect(hoofdgroepVan(code).naam).toMatch(/^\p{Lu}/u);
      expect(kleineGroepVan(code).naam).toMatch(/^\p{Lu}/u);
    }
    expect(() => kleineGroepVan('999.1')).toThrow(RangeError);
  });
});

describe('searching occupations', () => {
  it('gives the whole table when nothing is typed', () => {
    expect(zoekBeroepen('  ')).toHaveLength(BEROEPEN.length);
  });

  it('finds every typed word in a title, without accents and inside compounds', () => {
    const gevonden = zoekBeroepen('PLÁNNER logist');
    expect(gevonden.map(({ beroep, titel }) => [beroep.code, titel])).toContainEqual([
      PLANNER,
      null,
    ]);
    for (const { beroep } of gevonden) {
      const hoort = (t: string) => t.includes('planner') && t.includes('logist');
      expect([beroep.code, beroep.titels.some(hoort)]).toEqual([beroep.code, true]);
    }
  });

  it('says which other title was meant', () => {
    const rit = zoekBeroepen('ritplanner').find(({ beroep }) => beroep.code === PLANNER);
    expect(rit?.titel).toBe('ritplanner');
  });

  it('finds nothing for words that stand in no title', () => {
    expect(zoekBeroepen('zandzakvuller')).toEqual([]);
  });

  it('reads a title as the zoekprofiel does: a wide one means several occupations', () => {
    expect(codes(bedoeldeBeroepen('Planner'))).toEqual([PLANNER, '4323.3', '4322.1']);
    expect(bedoeldeBeroepen('zandzakvuller')).toEqual([]);
  });
});

describe('related occupations', () => {
  it('never hold the occupation itself, and go both ways', () => {
    for (const { code } of BEROEPEN) {
      const verwant = codes(verwanteBeroepen(code));
      expect(verwant).not.toContain(code);
      for (const ander of verwant) {
        expect([code, ander, codes(verwanteBeroepen(ander)).includes(code)]).toEqual([
          code,
          ander,
          true,
        ]);
      }
    }
  });

  it('stand with the nearest first', () => {
    const [eerste] = verwanteBeroepen(PLANNER);
    expect(eerste?.code.slice(0, 4)).toBe('4323');
  });
});

describe('the load profile of an occupation', () => {
  it('gives a direction for a high and a low load, and none in between', () => {
    for (const { klasse, richting } of beroepsprofiel(PLANNER)) {
      expect([klasse, richting]).toEqual([
        klasse,
        { hoog: 'overschrijdt', laag: 'past', middel: null }[klasse],
      ]);
    }
    expect(beroepVanCode(PLANNER)?.naam).toBe('logistiek planner');
    expect(new Set(beroepsprofiel(PLANNER).map(({ klasse }) => klasse)).size).toBe(3);
  });

  it('is stricter for a stricter limit', () => {
    const tillen = (niveau: number) => beroepsrichting(PLANNER, { item: 'tillen', niveau });
    expect([tillen(1), tillen(3)]).toEqual(['past', null]);
  });
});
