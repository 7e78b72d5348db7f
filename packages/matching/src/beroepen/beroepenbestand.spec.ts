import { afterEach, describe, expect, it } from '@jest/globals';
import type { ItemSlug } from '@passend/domain';
import type { Belastingklasse } from './belastingklasse.js';
import { leesBeroepenbestand, schrijfBeroepenbestand } from './beroepenbestand.js';
import { belastingklasse, verwachtingBron } from './beroepsverwachting.js';
import { herkenIngebouwd } from './herken-beroep.js';
import type { Groepsbelasting } from './import/types.js';
import { beroepenVersie, gebruikBeroepen, herkenBeroep } from './in-gebruik.js';
import { leesDoelberoepen, vergelijkBeroep } from './vergelijk-beroep.js';

const BELASTING: Groepsbelasting = new Map([
  [
    '4120',
    new Map<ItemSlug, Belastingklasse>([
      ['zitten', 'laag'],
      ['tillen', 'hoog'],
    ]),
  ],
  ['4412', new Map<ItemSlug, Belastingklasse>([['lopen_werk', 'laag']])],
]);
const INHOUD = schrijfBeroepenbestand({
  bronnen: [{ naam: 'Bron', licentie: 'vrij', erkenning: 'Dank aan Bron.' }],
  titels: [{ code: '4120.1', titels: ['zandteller', 'orderpicker'] }],
  belasting: BELASTING,
});

function gelezen(inhoud: string) {
  const uitkomst = leesBeroepenbestand(inhoud);
  if (!uitkomst.ok) throw new Error(JSON.stringify(uitkomst.fouten));
  return uitkomst.waarde;
}

describe('a file of imported occupations', () => {
  it('reads what it writes', () => {
    expect(schrijfBeroepenbestand(gelezen(INHOUD))).toBe(INHOUD);
    expect(INHOUD).toContain('"4120":{"laag":"zitten","hoog":"tillen"}');
  });

  it.each([
    ['', 'het geheel'],
    ['{"versie": 2}', 'versie'],
    [INHOUD.replace('4120.1 ', '9999.9 '), 'titels[0]'],
    [INHOUD.replace('"tillen"', '"vliegen"'), 'belasting.4120.hoog'],
  ])('names what is wrong and says how to make it again', (inhoud, pad) => {
    const uitkomst = leesBeroepenbestand(inhoud);
    expect(uitkomst).toMatchObject({ ok: false });
    const [fout] = uitkomst.ok ? [] : uitkomst.fouten;
    expect(fout?.pad).toBe(pad);
    expect(fout?.melding).toContain('passend beroepen import');
  });
});

describe('gebruikBeroepen', () => {
  afterEach(() => gebruikBeroepen(null));

  it('recognises the titles, for vacancies and targets alike, and forgets them again', () => {
    expect(herkenBeroep('Zandteller')).toBeNull();
    gebruikBeroepen(gelezen(INHOUD));
    expect(herkenBeroep('Zandteller (m/v)')?.code).toBe('4120.1');
    const doel = leesDoelberoepen(['zandteller']);
    expect(vergelijkBeroep(doel, { beroep: '4120.1' })).toBe('doel');
    gebruikBeroepen(null);
    expect(herkenBeroep('Zandteller')).toBeNull();
  });

  it('goes before the same title of the table, and changes nothing else', () => {
    gebruikBeroepen(gelezen(INHOUD));
    expect(herkenBeroep('Orderpicker')?.code).toBe('4120.1');
    expect(herkenBeroep('Kapper')).toEqual(herkenIngebouwd('Kapper'));
  });

  it('puts a figure of the unit group before our judgement of it, and names the source', () => {
    const eigen = belastingklasse('4120.1', 'toetsenbord_muis');
    expect(belastingklasse('4120.1', 'zitten')).toBe('hoog');
    gebruikBeroepen(gelezen(INHOUD));
    expect(belastingklasse('4120.1', 'zitten')).toBe('laag');
    expect(belastingklasse('4120.1', 'toetsenbord_muis')).toBe(eigen);
    expect(verwachtingBron('4120.1', 'zitten')).toContain('O*NET');
    expect(verwachtingBron('4120.1', 'toetsenbord_muis')).not.toContain('O*NET');
    expect(belastingklasse(null, 'zitten')).toBeNull();
  });

  it('leaves a judgement on one occupation of a group alone', () => {
    const eigen = belastingklasse('4412.1', 'lopen_werk');
    gebruikBeroepen(gelezen(INHOUD));
    expect(eigen).not.toBe('laag');
    expect(belastingklasse('4412.1', 'lopen_werk')).toBe(eigen);
  });

  it('has a version that is another one for another file', () => {
    expect(beroepenVersie()).toBeNull();
    gebruikBeroepen(gelezen(INHOUD));
    const een = beroepenVersie();
    gebruikBeroepen(gelezen(INHOUD.replace('zandteller', 'steenteller')));
    expect(new Set([null, een, beroepenVersie()]).size).toBe(3);
  });
});
