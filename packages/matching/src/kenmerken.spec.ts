import { describe, expect, it } from '@jest/globals';
import { plaatsVanId } from '@passend/domain';
import { kenmerkenVan, type VacatureBron, volledigeTekst } from './kenmerken.js';

const bron = (rest: Partial<VacatureBron>): VacatureBron => ({
  titel: 'Magazijnmedewerker (m/v)',
  tekst: 'Je tilt dozen tot 15 kg. 32 tot 40 uur per week. Minimaal mbo-2 en VCA vereist.',
  taal: 'nl',
  werkplekken: [{ naam: 'Zwolle', provincie: null }],
  ...rest,
});
const plaatsen = (werkplekken: VacatureBron['werkplekken']) =>
  kenmerkenVan(bron({ werkplekken })).kenmerken.plaatsen.map((id) => plaatsVanId(id)?.provincie);

describe('what the scoring needs of a vacancy', () => {
  it('is read from title and text', () => {
    const { kenmerken } = kenmerkenVan(bron({}));
    expect(kenmerken).toMatchObject({
      beroep: '4321.2',
      titelkern: null,
      uren: { min: 32, max: 40 },
      opleiding: 'mbo-2',
      vereist: ['vca'],
      thuiswerk: null,
    });
    expect(kenmerken.eisen.map((eis) => eis.item)).toContain('tillen');
  });

  it('quotes from title, line break and text, in the order of the demands', () => {
    const vacature = bron({});
    const { kenmerken, eisen } = kenmerkenVan(vacature);
    const geheel = volledigeTekst(vacature);
    eisen.forEach((eis, i) => {
      expect(geheel.slice(eis.van, eis.tot)).toBe(eis.bewijs);
      expect(kenmerken.eisen[i]).toMatchObject({ item: eis.item, waarde: eis.waarde });
      expect(kenmerken.eisen[i]).not.toHaveProperty('bewijs');
    });
  });

  it('believes the fields of the source before the text, where they say something', () => {
    const { kenmerken } = kenmerkenVan(bron({ uren: { min: 20, max: 24 }, opleiding: 'havo' }));
    expect(kenmerken.uren).toEqual({ min: 20, max: 24 });
    expect(kenmerken.opleiding).toBe('havo');
    const leeg = kenmerkenVan(bron({ uren: { min: null, max: null }, opleiding: null })).kenmerken;
    expect(leeg.uren).toEqual({ min: 32, max: 40 });
    expect(leeg.opleiding).toBe('mbo-2');
  });

  it('turns hours that only the fields give into a demand without a quote', () => {
    const { kenmerken, eisen } = kenmerkenVan(
      bron({ tekst: 'Leuk werk in een fijn team.', uren: { min: 36, max: 40 } }),
    );
    expect(eisen.some((eis) => eis.item === 'uren_week')).toBe(false);
    expect(kenmerken.eisen.at(-1)).toMatchObject({ item: 'uren_week', waarde: { max: 36 } });
  });

  it('keeps every place that a name can mean, unless the province tells', () => {
    expect(new Set(plaatsen([{ naam: 'Bergen', provincie: null }])).size).toBeGreaterThan(1);
    expect(plaatsen([{ naam: 'Bergen', provincie: 'Limburg' }])).toEqual(['Limburg']);
    expect(plaatsen([{ naam: 'Nergenshuizen', provincie: null }])).toEqual([]);
  });

  it('keeps the words of a title that it does not know', () => {
    const { kenmerken } = kenmerkenVan(bron({ titel: 'Zandzakvuller (32 uur)' }));
    expect([kenmerken.beroep, kenmerken.titelkern]).toEqual([null, 'zandzakvuller']);
  });
});
