import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { leesBron } from '../../bron/lees-bron.js';

const bestand = (naam: string) =>
  readFileSync(new URL(`./fixtures/${naam}`, import.meta.url), 'utf8');
const lees = (inhoud: string) => leesBron('setu', { inhoud, peildatum: '2026-11-22' });

describe('SETU vacancy (HR-XML)', () => {
  const [vacature] = lees(bestand('vacature.xml')).vacatures;

  it('reads a document with prefixes', () => {
    expect(vacature).toMatchObject({
      externId: 'SETU-2026-88',
      url: 'https://delinde.example/werk/drager',
      titel: 'Drager en chauffeur',
      werkgever: 'Uitvaartzorg De Linde',
      werkplekken: [{ naam: 'Amersfoort', postcode: '3811AB', provincie: 'Utrecht', land: 'NL' }],
      uren: { min: 16, max: 24 },
      contract: 'tijdelijk',
      geplaatstOp: '2026-11-02',
      sluitOp: '2026-12-18',
    });
  });

  it('lets the physical conditions reach the text under a heading, apart from the others', () => {
    expect(vacature?.tekst).toContain('\n\nFysieke eisen\nTillen tot 25 kg, lang staan.');
    expect(vacature?.fysiekeEisen).toBe('Tillen tot 25 kg, lang staan.');
    expect(vacature?.tekst).toContain('Werkomstandigheden\n\n- Je draagt een uniform.');
  });

  it('keeps a level of working and thinking apart from the diploma', () => {
    expect(vacature?.opleiding).toBe('vmbo');
    expect(vacature?.tekst).toContain(
      '- mbo werk- en denkniveau\n- Minimaal 2 jaar relevante werkervaring\n- Rijbewijs B',
    );
  });

  it('keeps pay per four weeks as that, and a scale as words', () => {
    expect(vacature?.salaris).toEqual({
      min: 2200,
      max: 2600,
      periode: 'vier_weken',
      valuta: 'EUR',
    });
    expect(vacature?.tekst).toContain('Schaal 5 (cao Uitvaartbranche)');
  });

  it('reads several positions in one document; a closed one is a closing, a bare one a fault', () => {
    const uit = lees(bestand('pakket.xml'));
    expect(uit.vacatures).toMatchObject([
      {
        externId: 'P-1',
        fysiekeEisen: 'Zittend werk.',
        salaris: { min: 2300, max: null, periode: 'maand' },
        opleiding: 'vmbo',
      },
    ]);
    expect(uit.vacatures[0]?.tekst).toContain('- VMBO werk- en denkniveau');
    expect(uit.gesloten).toMatchObject([{ externId: 'P-2', bewijs: 'x:Closed' }]);
    expect(uit.fouten).toMatchObject([{ waar: 'PositionOpening 3', code: 'titel_ontbreekt' }]);
    expect(uit.volledig).toBe(false);
  });
});
