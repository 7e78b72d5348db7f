import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { beginVan, herkenBron, leesBron } from '../../bron/lees-bron.js';

const BORD = 'https://apply.workable.com/api/v1/widget/accounts/halvemaan?details=true';
const widget = readFileSync(new URL('./fixtures/widget.json', import.meta.url), 'utf8');
const lees = (inhoud: string) =>
  leesBron('workable', { inhoud, url: BORD, peildatum: '2026-11-22' });

describe('Workable', () => {
  it.each(['https://apply.workable.com/halvemaan/', 'https://halvemaan.workable.com/', BORD])(
    'begins at the widget with texts: %s',
    (adres) => expect(beginVan('workable', adres)?.url).toBe(BORD),
  );

  it('reads the name of the employer, all towns but hidden ones, and the text', () => {
    expect(lees(widget).vacatures[0]).toMatchObject({
      externId: 'A1B2C3D4E5',
      werkgever: 'Brouwerij De Halve Maan',
      werkplekken: [{ naam: 'Enschede' }, { naam: 'Hengelo' }],
      tekst: 'Je vult de lijn met kratten van 10 kg.\n\nEisen\n\n- Werken in ploegen',
      thuiswerk: null,
      geplaatstOp: '2026-11-03',
    });
  });

  it('reads a job at home without a town', () => {
    expect(lees(widget).vacatures[1]).toMatchObject({
      thuiswerk: 'volledig',
      werkplekken: [{ naam: 'Nederland', land: 'NL' }],
      uren: { min: 16, max: 16 },
    });
  });

  it('is whole, an empty board as well', () => {
    expect(lees(widget).volledig).toBe(true);
    const leeg = '{"name":"Brouwerij De Halve Maan","description":null,"jobs":[]}';
    expect(herkenBron({ inhoud: leeg })).toBe('workable');
    expect(lees(leeg)).toMatchObject({ vacatures: [], fouten: [], volledig: true });
  });

  it('says when the list was asked without texts, and then proves nothing', () => {
    const uit = lees('{"name":"X","jobs":[{"title":"Kok","shortcode":"A"}]}');
    expect(uit).toMatchObject({ volledig: false, fouten: [{ code: 'tekst_ontbreekt' }] });
  });
});
