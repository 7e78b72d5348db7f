import { describe, expect, it } from '@jest/globals';
import { isItemSlug } from '@passend/domain';
import { belastingUitOnet } from './belasting-uit-onet.js';
import { groepenPerSoc } from './groepen-per-soc.js';
import { leesOnetWaarden } from './lees-onet.js';
import { ONET_ELEMENTEN } from './onet-elementen.js';
import type { Tabelrij } from './types.js';

const ZITTEN = '4.C.2.d.1.a';
const KLIMAAT = '4.C.2.b.1.b';
const rij = (velden: Readonly<Record<string, string>>, regel = 2): Tabelrij => ({
  regel,
  velden: new Map(Object.entries(velden)),
});
const waarde = (soc: string, element: string, getal: string, meer = {}) =>
  rij({
    'O*NET-SOC Code': soc,
    'Element ID': element,
    'Scale ID': 'CX',
    'Data Value': getal,
    ...meer,
  });
const BEKEND = new Set(['99-0001.00', '99-0002.00']);
const lees = (...rijen: readonly Tabelrij[]) => leesOnetWaarden(rijen, BEKEND);

describe('leesOnetWaarden', () => {
  it('keeps the scale that is used and passes over the rest', () => {
    const { waarden, fouten } = lees(
      waarde('99-0001.00', ZITTEN, '4.5'),
      waarde('99-0001.00', ZITTEN, '88', { 'Scale ID': 'CXP' }),
      waarde('99-0001.00', '4.Z.9', 'niets'),
      waarde('99-0002.00', ZITTEN, '4', { 'Recommend Suppress': 'Y' }),
    );
    expect(waarden).toEqual(new Map([['99-0001.00', new Map([[ZITTEN, 4.5]])]]));
    expect(fouten).toEqual([]);
  });

  it.each([
    ['6', '99-0001.00', 'Data Value'],
    ['', '99-0001.00', 'Data Value'],
    ['4,5', '99-0001.00', 'Data Value'],
    ['4', '11-1111.11', 'O*NET-SOC Code'],
  ])('names line and column of %j for %s', (getal, soc, kolom) => {
    const { waarden, fouten } = lees(waarde(soc, ZITTEN, getal));
    expect(waarden.size).toBe(0);
    expect(fouten).toMatchObject([{ pad: `regel 2, kolom ${kolom}` }]);
  });
});

describe('groepenPerSoc', () => {
  const esco = [{ uri: 'http://x/esco/occupation/1', groep: '4120', naam: 'a', andereNamen: [] }];
  const koppel = (uri: string) => rij({ 'O*NET Id': '99-0001.00', 'ESCO or ISCO URI': uri });

  it('follows an occupation of ESCO to its group and takes a unit group as it is', () => {
    const { groepen } = groepenPerSoc(
      [koppel('http://x/esco/occupation/1'), koppel('http://x/esco/isco/C4131')],
      esco,
    );
    expect([...(groepen.get('99-0001.00') ?? [])]).toEqual(['4120', '4131']);
  });

  it('counts rows on occupations that were not given, and leaves wide groups alone', () => {
    const rijen = [koppel('http://x/esco/occupation/2'), koppel('http://x/esco/isco/C41')];
    expect(groepenPerSoc(rijen, esco)).toEqual({ groepen: new Map(), zonderEsco: 1 });
  });
});

describe('belastingUitOnet', () => {
  const groepen = new Map([
    ['99-0001.00', new Set(['4120'])],
    ['99-0002.00', new Set(['4120'])],
  ]);

  it.each([
    ['4.5', '4.5', 'hoog'],
    ['1', '1.2', 'laag'],
    ['1', '5', 'middel'],
  ])('gives a unit group the class of the mean: %s and %s is %s', (een, twee, klasse) => {
    const { waarden } = lees(waarde('99-0001.00', ZITTEN, een), waarde('99-0002.00', ZITTEN, twee));
    const items = belastingUitOnet(waarden, { groepen }).belasting.get('4120');
    expect(items?.get('zitten_werk')).toBe(klasse);
    expect(items?.has('staan')).toBe(false);
  });

  it('never calls heat high on a question that asks for heat or cold', () => {
    const { waarden } = lees(waarde('99-0001.00', KLIMAAT, '5'));
    expect(belastingUitOnet(waarden, { groepen }).belasting.get('4120')?.get('hitte')).toBe(
      'middel',
    );
  });

  it('takes the heavier of two elements of one item', () => {
    const { waarden } = lees(
      waarde('99-0001.00', '4.C.1.d.2', '5'),
      waarde('99-0001.00', '4.C.1.d.3', '1'),
    );
    const { belasting } = belastingUitOnet(waarden, { groepen });
    expect(belasting.get('4120')?.get('conflicten')).toBe('hoog');
  });

  it('counts the occupations that no unit group is known for', () => {
    const { waarden } = lees(waarde('99-0001.00', ZITTEN, '3'));
    expect(belastingUitOnet(waarden, { groepen: new Map() })).toEqual({
      belasting: new Map(),
      nietGekoppeld: 1,
    });
  });
});

describe('the elements', () => {
  it('name items of the FML, each element once, with thresholds in order', () => {
    expect(ONET_ELEMENTEN.flatMap(({ items }) => items).filter((een) => !isItemSlug(een))).toEqual(
      [],
    );
    expect(new Set(ONET_ELEMENTEN.map(({ id }) => id)).size).toBe(ONET_ELEMENTEN.length);
    expect(ONET_ELEMENTEN.filter(({ drempels }) => drempels.laag >= drempels.hoog)).toEqual([]);
  });
});
