import { describe, expect, it } from '@jest/globals';
import type { Beperking, Eiswaarde, ItemSlug, Limiet, Oordeel } from '@passend/domain';
import { ITEM_SLUGS } from '@passend/domain';
import fc from 'fast-check';
import type { EisKern } from '../types.js';
import { oordeelItem } from './oordeel-item.js';

function beperking(item: ItemSlug, extra: Partial<Beperking> = {}): Beperking {
  return { item, niveau: 1, tekst: 'beperkt', limiet: null, teBeoordelen: false, ...extra };
}

function eis(item: ItemSlug, waarde: Eiswaarde | null, extra: Partial<EisKern> = {}): EisKern {
  return {
    item,
    waarde,
    sterkte: 'vereist',
    aard: 'genoemd',
    ontkend: false,
    zekerheid: 0.9,
    ...extra,
  };
}

const oordeelOver = (limiet: Limiet, waarde: Eiswaarde, item: ItemSlug = 'tillen'): Oordeel =>
  oordeelItem(beperking(item, { limiet }), [eis(item, waarde)], null).oordeel;

describe('a demand with a measure', () => {
  it.each<[number, Oordeel]>([
    [8, 'past'],
    [10, 'past'],
    [11, 'mogelijk'],
    [12, 'mogelijk'],
    [12.5, 'overschrijdt'],
    [25, 'overschrijdt'],
  ])('of %d kg against 10 kg: %s', (max_kg, verwacht) => {
    expect(oordeelOver({ max_kg: 10 }, { max_kg })).toBe(verwacht);
  });

  it.each<[number, Oordeel]>([
    [30, 'past'],
    [32, 'mogelijk'],
    [33, 'mogelijk'],
    [34, 'overschrijdt'],
  ])('of %d hours against 30 has a narrower edge: %s', (max, verwacht) => {
    expect(oordeelOver({ max: 30 }, { max }, 'uren_week')).toBe(verwacht);
  });

  it.each<[number, Oordeel]>([
    [4, 'past'],
    [-15, 'past'],
    [-17, 'mogelijk'],
    [-24, 'overschrijdt'],
  ])('of %d degrees against -15: %s', (min_c, verwacht) => {
    expect(oordeelOver({ min_c: -15 }, { min_c }, 'koude')).toBe(verwacht);
  });

  it('is compared with the words of the document when there is no other limit', () => {
    const izp = beperking('tillen', { niveau: null, tekst: 'tillen tot 5 kg' });
    expect(oordeelItem(izp, [eis('tillen', { max_kg: 8 })], null).oordeel).toBe('overschrijdt');
  });

  it('is compared with the level when the document gives no number', () => {
    const fml = beperking('tillen', { niveau: 2, tekst: 'licht beperkt' });
    expect(oordeelItem(fml, [eis('tillen', { max_kg: 4 })], null).oordeel).toBe('past');
  });

  it.each<[number, Oordeel]>([
    [12, 'overschrijdt'],
    [3, 'overschrijdt'],
    [2, 'onbekend'],
    [1, 'onbekend'],
  ])(
    'of %d times an hour is judged for "hardly", which is less than the level before: %s',
    (keer, verwacht) => {
      const knielen = beperking('knielen', { niveau: 3 });
      const vraag = eis('knielen', { max_per_uur: keer });
      expect(oordeelItem(knielen, [vraag], null).oordeel).toBe(verwacht);
    },
  );

  it('that comes up only now and then is a possible excess', () => {
    const af = eis('tillen', { max_kg: 25 }, { sterkte: 'incidenteel' });
    expect(oordeelItem(beperking('tillen'), [af], null).oordeel).toBe('mogelijk');
  });

  it('counts kilometres as walking hours', () => {
    expect(oordeelOver({ max_uur: 1 }, { max_km: 12 }, 'lopen_werk')).toBe('overschrijdt');
    expect(oordeelOver({ max_uur: 4 }, { max_km: 4 }, 'lopen_werk')).toBe('past');
  });
});

describe('a peak that the document allows', () => {
  const nu = (max_kg: number, sterkte: EisKern['sterkte']) =>
    oordeelItem(
      beperking('tillen', { limiet: { max_kg: 10 }, piek: { max_kg: 15 } }),
      [eis('tillen', { max_kg }, { sterkte })],
      null,
    ).oordeel;

  it.each<[number, Oordeel]>([
    [15, 'past'],
    [18, 'mogelijk'],
    [25, 'overschrijdt'],
  ])('decides about %d kg now and then: %s', (max_kg, verwacht) => {
    expect(nu(max_kg, 'incidenteel')).toBe(verwacht);
  });

  it('says nothing about the whole day', () => {
    expect(nu(15, 'vereist')).toBe('overschrijdt');
  });
});

describe('a hard and a soft limit', () => {
  const uitslag = (item: ItemSlug, waarde: Eiswaarde | null, extra: Partial<Beperking> = {}) => {
    const { oordeel, valtAf } = oordeelItem(beperking(item, extra), [eis(item, waarde)], null);
    return [oordeel, valtAf];
  };
  const tot10 = { limiet: { max_kg: 10 } };

  it('give the same verdict; only a hard one makes the vacancy fall off', () => {
    expect(uitslag('klimmen', { niveau: 0 })).toEqual(['overschrijdt', true]);
    expect(uitslag('vw_deadlines', { niveau: 0 })).toEqual(['overschrijdt', false]);
    expect(uitslag('klimmen', { niveau: 1 })).toEqual(['past', false]);
  });

  it('are what the coach says they are', () => {
    expect(uitslag('klimmen', { niveau: 0 }, { hardheid: 'zacht' })).toEqual([
      'overschrijdt',
      false,
    ]);
    expect(uitslag('vw_deadlines', { niveau: 0 }, { hardheid: 'hard' })).toEqual([
      'overschrijdt',
      true,
    ]);
    expect(uitslag('tillen', { max_kg: 90 }, { ...tot10, hardheid: 'zacht' })[1]).toBe(false);
  });

  it.each([
    [20, false],
    [20.5, true],
  ])('part at double the limit for lifting: %d kg against 10 kg', (max_kg, valtAf) => {
    expect(uitslag('tillen', { max_kg }, tot10)).toEqual(['overschrijdt', valtAf]);
  });

  it('take a heavy load of unknown weight for hard', () => {
    expect(uitslag('tillen', { niveau: 0 }, tot10)).toEqual(['overschrijdt', true]);
  });
});

describe('what is not well-founded', () => {
  it('is unknown when the load has no measure', () => {
    const uitslag = oordeelItem(beperking('tillen'), [eis('tillen', null)], null);
    expect(uitslag).toMatchObject({
      oordeel: 'onbekend',
      grondslag: 'tekst',
      richting: 'overschrijdt',
    });
  });

  it('is unknown, leaning past, when only heavy lifting is denied', () => {
    const geenZwaar = eis('tillen', null, { ontkend: true, zekerheid: 0.4 });
    expect(oordeelItem(beperking('tillen'), [geenZwaar], null)).toMatchObject({
      oordeel: 'onbekend',
      richting: 'past',
    });
  });

  it('is unknown with a direction when only the occupation speaks', () => {
    const uitslag = oordeelItem(beperking('stof'), [], { richting: 'overschrijdt' });
    expect(uitslag).toMatchObject({
      oordeel: 'onbekend',
      grondslag: 'beroep',
      richting: 'overschrijdt',
    });
  });

  it('is unknown without a word in the text', () => {
    expect(oordeelItem(beperking('stof'), [], null)).toEqual({
      item: 'stof',
      oordeel: 'onbekend',
      grondslag: 'geen',
      richting: null,
      zekerheid: 0,
      beslissend: null,
      valtAf: false,
    });
  });

  it('is unknown when a person must still read the limit', () => {
    const open = beperking('tillen', { teBeoordelen: true });
    expect(oordeelItem(open, [eis('tillen', { max_kg: 40 })], null).oordeel).toBe('onbekend');
  });

  it('is unknown when a denial and a load contradict each other', () => {
    const eisen = [eis('tillen', null, { ontkend: true }), eis('tillen', null)];
    expect(oordeelItem(beperking('tillen'), eisen, null).oordeel).toBe('onbekend');
  });

  it('does not count a wish', () => {
    const wens = eis('beroepsvervoer', { niveau: 0 }, { sterkte: 'wens' });
    expect(oordeelItem(beperking('beroepsvervoer'), [wens], null).oordeel).toBe('onbekend');
  });
});

describe('kinds', () => {
  const geenMasker = beperking('bescherming', { tekst: 'geen mondmasker' });

  it('tells a mask from a shoe', () => {
    const masker = eis('bescherming', { niveau: 0, niet: ['adembescherming'] });
    const schoen = eis('bescherming', { niveau: 0, niet: ['schoenen'] });
    expect(oordeelItem(geenMasker, [masker], null).oordeel).toBe('overschrijdt');
    expect(oordeelItem(geenMasker, [schoen], null).oordeel).toBe('past');
  });

  it('allows conflicts by phone for who can only do those', () => {
    const alleenTelefoon = beperking('conflicten', { limiet: { code: 1 } });
    const telefoon = eis('conflicten', { niveau: 1 });
    const balie = eis('conflicten', { niveau: 0 });
    expect(oordeelItem(alleenTelefoon, [telefoon], null).oordeel).toBe('past');
    expect(oordeelItem(alleenTelefoon, [balie], null).oordeel).toBe('overschrijdt');
    expect(oordeelItem({ ...alleenTelefoon, niveau: 2 }, [telefoon], null).oordeel).toBe(
      'overschrijdt',
    );
  });

  it('does not hold evenings against who cannot work nights', () => {
    const geenNacht = beperking('etmaal', { niveau: 2, tekst: 'niet in de nacht' });
    const avond = eis('etmaal', { niveau: 0, niet: ['avond'] });
    expect(oordeelItem(geenNacht, [avond], null).oordeel).toBe('onbekend');
  });

  it('needs evenings and nights denied for who can work neither', () => {
    const geenVanBeide = beperking('etmaal', { niveau: null, limiet: { code: [1, 2] } });
    const geen = (soort: string) => eis('etmaal', { niet: [soort] }, { ontkend: true });
    expect(oordeelItem(geenVanBeide, [geen('nacht')], null).oordeel).toBe('onbekend');
    expect(oordeelItem(geenVanBeide, [geen('nacht'), geen('avond')], null).oordeel).toBe('past');
  });
});

const RANG: Readonly<Record<Oordeel, number>> = {
  past: 3,
  onbekend: 2,
  mogelijk: 2,
  overschrijdt: 1,
};
const kern = fc.record({
  item: fc.constant<ItemSlug>('tillen'),
  waarde: fc.oneof(
    fc.constant(null),
    fc.record({ max_kg: fc.integer({ min: 0, max: 60 }) }),
    fc.record({ niveau: fc.integer({ min: 0, max: 3 }) }),
  ),
  sterkte: fc.constantFrom('vereist' as const, 'wens' as const, 'incidenteel' as const),
  aard: fc.constantFrom('genoemd' as const, 'omstandigheid' as const),
  ontkend: fc.boolean(),
  zekerheid: fc.constantFrom(0.4, 0.5, 0.6, 0.75, 0.9),
});
const eisen = fc.array(kern, { maxLength: 6 });

describe('whatever the demands', () => {
  it('a stricter limit never improves the verdict', () => {
    fc.assert(
      fc.property(
        eisen,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 10 }),
        (lijst, ruim, minder) => {
          const bij = (max_kg: number) =>
            oordeelItem(beperking('tillen', { limiet: { max_kg } }), lijst, null);
          expect(RANG[bij(Math.max(0, ruim - minder)).oordeel]).toBeLessThanOrEqual(
            RANG[bij(ruim).oordeel],
          );
        },
      ),
    );
  });

  it('a stricter level never improves the verdict', () => {
    fc.assert(
      fc.property(eisen, fc.integer({ min: 1, max: 2 }), (lijst, niveau) => {
        const bij = (n: number) =>
          oordeelItem(beperking('tillen', { niveau: n }), lijst, null).oordeel;
        expect(RANG[bij(niveau + 1)]).toBeLessThanOrEqual(RANG[bij(niveau)]);
      }),
    );
  });

  it('their order does not matter', () => {
    fc.assert(
      fc.property(eisen, (lijst) => {
        const een = oordeelItem(beperking('tillen'), lijst, null);
        const ander = oordeelItem(beperking('tillen'), [...lijst].reverse(), null);
        const zonderNummer = ({ beslissend, ...rest }: typeof een, bron: readonly EisKern[]) => ({
          ...rest,
          op: beslissend === null ? null : bron[beslissend],
        });
        expect(zonderNummer(ander, [...lijst].reverse())).toEqual(zonderNummer(een, lijst));
      }),
    );
  });

  it('demands on other items change nothing', () => {
    fc.assert(
      fc.property(
        eisen,
        fc.constantFrom(...ITEM_SLUGS.filter((item) => item !== 'tillen')),
        (lijst, item) => {
          const vreemd = eis(item, { niveau: 0 });
          const zonder = oordeelItem(beperking('tillen'), lijst, null);
          expect(oordeelItem(beperking('tillen'), [...lijst, vreemd], null)).toEqual(zonder);
        },
      ),
    );
  });

  it('nothing said is never past', () => {
    for (const item of ITEM_SLUGS) {
      expect(oordeelItem(beperking(item), [], { richting: 'past' }).oordeel).toBe('onbekend');
    }
  });
});
