import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { groei, HOOGSTE_GROEI } from '@passend/test-kit/groei';
import { herkenBron, leesBron } from '../../bron/lees-bron.js';
import { Verzamelaar } from '../../bron/verzamelaar.js';
import { leesTabel } from './tabel.js';

const bestand = (naam: string) => readFileSync(new URL(`./fixtures/${naam}`, import.meta.url));
const lees = (inhoud: string | Uint8Array) => leesBron('csv', { inhoud, peildatum: '2026-11-22' });
const fouten = (inhoud: string) => lees(inhoud).fouten.map(({ waar, code }) => [waar, code]);

describe('CSV', () => {
  it('reads Dutch headers, semicolons, a byte order mark and lines inside quotes', () => {
    expect(lees(bestand('nederlands.csv')).vacatures[0]).toMatchObject({
      externId: 'V-1',
      titel: 'Conciërge',
      tekst: 'Je opent de school; je ruimt op.\nJe tilt stoelen.\n\nFysieke eisen\nTrappen lopen',
      werkgever: 'Basisschool De Regenboog',
      werkplekken: [{ naam: 'Delft', postcode: '2611AB', land: 'NL' }],
      uren: { min: 24, max: 32 },
      salaris: { min: 2300, max: 2750, periode: 'maand' },
      opleiding: 'vmbo',
      sluitOp: '2026-12-24',
    });
  });

  it('names the line of what is wrong, and reads the other rows', () => {
    const uit = lees(bestand('nederlands.csv'));
    expect(uit.fouten.map(({ waar, code }) => [waar, code])).toEqual([
      ['regel 6', 'aantal_cellen'],
      ['regel 7', 'titel_ontbreekt'],
    ]);
    expect(uit.vacatures.map(({ titel }) => titel)).toEqual(['Conciërge', 'Kok']);
    expect(uit.gesloten).toMatchObject([{ externId: 'V-5', bewijs: 'vervuld' }]);
    expect(uit.volledig).toBe(false);
  });

  it('reads quotes inside a cell that has none around it', () => {
    expect(lees(bestand('nederlands.csv')).vacatures[1]?.tekst).toBe(
      'Je kookt "als thuis" voor 40 gasten.',
    );
  });

  it('reads English headers, commas and doubled quotes', () => {
    expect(lees(bestand('engels.csv')).vacatures).toMatchObject([
      {
        externId: 'A-1',
        titel: 'Warehouse worker, nights',
        tekst: 'You lift boxes of "up to 20 kg" for our team and work at night.',
        uren: { min: 32, max: 40 },
        salaris: { min: 15.2, periode: 'uur' },
        contract: 'tijdelijk',
        geplaatstOp: '2026-11-02',
      },
    ]);
  });

  it('reads tabs, and the separator that a spreadsheet announces', () => {
    expect(lees(bestand('tabs.csv')).vacatures).toMatchObject([
      { titel: 'Tuinder', uren: { min: 38, max: 38 }, werkplekken: [{ naam: 'Monster' }] },
    ]);
    const sep = 'sep=|\r\ntitel|tekst|plaats\r\nKok|Je kookt, en dient op; soms.|Goes\r\n|x|y\r\n';
    expect(lees(sep).vacatures).toMatchObject([{ titel: 'Kok', werkplekken: [{ naam: 'Goes' }] }]);
    expect(fouten(sep)).toEqual([['regel 4', 'titel_ontbreekt']]);
    expect(herkenBron({ inhoud: sep })).toBe('csv');
  });

  it('reads windows-1252, as spreadsheets save it', () => {
    const inhoud = Buffer.from('titel;plaats;tekst\nConciërge;Delft;Één school', 'latin1');
    expect(leesBron('auto', { inhoud }).vacatures).toMatchObject([
      { titel: 'Conciërge', tekst: 'Één school' },
    ]);
  });

  it('asks for the name of a column, and says where a quote stays open', () => {
    expect(fouten('naam;plaats\nKok;Goes')).toEqual([['regel 1', 'kolom_ontbreekt']]);
    expect(fouten('titel;tekst\nKok;Goed\nBakker;"nooit dicht\nSlager;x')).toEqual([
      ['regel 3', 'tabel_kapot'],
    ]);
    expect(lees('titel;tekst\nKok;Goed\nBakker;"nooit dicht').vacatures).toHaveLength(1);
  });

  it('says that two columns mean the same', () => {
    expect(fouten('titel;functie;tekst\n;Kok;x')).toEqual([['regel 1', 'kolom_dubbel']]);
    expect(lees('titel;functie;tekst\n;Kok;x').vacatures).toMatchObject([{ titel: 'Kok' }]);
  });

  it('reads a hundred thousand rows and says that there are more', () => {
    const uit = new Verzamelaar();
    const { rijen } = leesTabel(`titel;tekst${'\n1;2'.repeat(100_005)}`, uit);
    expect(rijen).toHaveLength(100_000);
    expect(uit.resultaat(false).fouten).toMatchObject([{ waar: 'regel 100002', code: 'te_veel' }]);
  });

  it.each(['"', 'a;', '\n', '"a";', ';;;\n', '""'])(
    'takes time that grows with its length on many %j',
    (stuk) => {
      expect(groei(lees, `titel;tekst\n${stuk.repeat(10_000)}`)).toBeLessThan(HOOGSTE_GROEI);
    },
  );
});
