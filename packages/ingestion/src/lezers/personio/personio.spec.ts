import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { beginVan, leesBron } from '../../bron/lees-bron.js';

const BORD = 'https://kaasmakerij.jobs.personio.de/xml?language=nl';
const bord = readFileSync(new URL('./fixtures/bord.xml', import.meta.url), 'utf8');
const lees = (inhoud: string) =>
  leesBron('personio', { inhoud, url: BORD, werkgever: 'De Ronde', peildatum: '2026-11-22' });
const codes = (inhoud: string) => lees(inhoud).fouten.map((fout) => fout.code);

describe('Personio', () => {
  it.each([
    ['https://kaasmakerij.jobs.personio.de/', BORD],
    ['https://kaasmakerij.jobs.personio.de/job/1204501?language=en', BORD.replace('=nl', '=en')],
    ['https://werken.kaas.example/xml', 'https://werken.kaas.example/xml?language=nl'],
  ])('asks a language: %s', (adres, url) => {
    expect(beginVan('personio', adres)?.url).toBe(url);
  });

  it('reads the parts of a text under their headings, and every office', () => {
    expect(lees(bord).vacatures[0]).toMatchObject({
      externId: '1204501',
      url: 'https://kaasmakerij.jobs.personio.de/job/1204501?language=nl',
      titel: 'Kaasmaker',
      tekst:
        'Wat ga je doen\n\nJe keert en draagt kazen van 12 kg.\n\n- Pekelen\n- Snijden\n\nJouw profiel\n\nMbo werk- en denkniveau.\nJe werkt 32 uur per week.',
      werkgever: 'Kaasmakerij De Ronde B.V.',
      werkplekken: [{ naam: 'Woerden' }, { naam: 'Gouda' }],
      uren: { min: 32, max: 32 },
      contract: 'vast',
      geplaatstOp: '2026-10-30',
    });
    expect(lees(bord).vacatures[1]).toMatchObject({ werkgever: 'De Ronde', contract: 'stage' });
  });

  it('loses the proof by a position without a name', () => {
    expect([lees(bord).volledig, codes(bord)]).toEqual([false, ['titel_ontbreekt']]);
    expect(lees(bord.replace('<name></name>', '<name>Bakker</name>')).volledig).toBe(true);
  });

  it.each([
    '<workzag-jobs/>',
    '<?xml version="1.0" encoding="UTF-8"?>\n<workzag-jobs />\n',
    '<workzag-jobs></workzag-jobs>',
  ])('takes an empty board for a whole list: %s', (inhoud) => {
    expect(lees(inhoud)).toMatchObject({ vacatures: [], fouten: [], volledig: true });
  });

  it.each([
    [
      'the site of the vendor',
      '<!doctype html><html><body>Personio</body></html>',
      'vorm_onbekend',
    ],
    ['a feed that breaks off', bord.slice(0, 1_400), 'afgebroken'],
    ['no XML', '{"error":"not found"}', 'geen_xml'],
  ])('proves nothing with %s', (_naam, inhoud, code) => {
    expect(lees(inhoud).volledig).toBe(false);
    expect(codes(inhoud)).toEqual([code]);
  });
});
