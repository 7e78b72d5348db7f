import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { groei, HOOGSTE_GROEI } from '@passend/test-kit/groei';
import { leesBron } from '../../bron/lees-bron.js';

const lees = (naam: string) =>
  leesBron('jsonld', {
    inhoud: readFileSync(new URL(`./fixtures/${naam}`, import.meta.url)),
    url: 'https://site.example/vacatures/pagina',
    peildatum: '2026-11-22',
  });
const blok = (json: string) =>
  leesBron('jsonld', {
    inhoud: `<html><script type="application/ld+json">${json}</script></html>`,
  });
const codes = (naam: string) => lees(naam).fouten.map((fout) => fout.code);

describe('JSON-LD pages', () => {
  it('reads a complete posting', () => {
    expect(lees('gewoon.html').vacatures).toEqual([
      {
        externId: 'DDK-118',
        url: 'https://site.example/vacatures/pagina',
        titel: 'Heftruckchauffeur dagdienst',
        tekst:
          'Intro\n\nJij rijdt pallets van de kade naar het rek.\n\n- Laden en lossen\n- Scannen van orders\n\nJe hebt een heftruckcertificaat en vmbo werk- en denkniveau.\n\nFysieke eisen\nTillen tot 15 kg',
        taal: 'nl',
        werkgever: 'Pakhuis De Drie Kranen',
        werkplekken: [
          { naam: 'Moerdijk', postcode: '4782PM', provincie: 'Noord-Brabant', land: 'NL' },
        ],
        thuiswerk: null,
        uren: { min: 32, max: 36 },
        salaris: { min: 2450, max: 2890, periode: 'maand', valuta: 'EUR' },
        opleiding: 'vmbo',
        contract: 'tijdelijk',
        geplaatstOp: '2026-10-05',
        sluitOp: '2026-12-20',
        fysiekeEisen: 'Tillen tot 15 kg',
      },
    ]);
  });

  it('finds a posting in a graph, its employer by @id and its text escaped twice', () => {
    const [vacature] = lees('graaf.html').vacatures;
    expect(vacature).toMatchObject({
      werkgever: 'Zorgboerderij De Kadeloods',
      tekst:
        'Je begeleidt bezoekers op de boerderij.\n\nJe werkt 24 uur per week & hebt minimaal mbo niveau 3.',
      geplaatstOp: '2026-09-03',
      sluitOp: null,
      opleiding: 'mbo-3',
    });
  });

  it('repairs almost-JSON; the broken block costs nothing else, the empty and commented ones are no fault', () => {
    const { vacatures, fouten } = lees('bijna-json.html');
    expect(fouten.map(({ waar, code }) => [waar, code])).toEqual([['blok 2', 'json_onleesbaar']]);
    expect(vacatures).toHaveLength(1);
    expect(vacatures[0]).toMatchObject({
      titel: "Schoonmaker 's avonds",
      tekst: 'Je maakt kantoren schoon.\nJe werkt in een "hecht" team, met vaste routes.',
      werkgever: 'Poetsbrigade Blinkend Blad',
      salaris: { min: 14.8, max: 16.2, periode: 'uur' },
      geplaatstOp: '2026-11-03',
    });
  });

  it('keeps postings without their own address apart by title and place, and refers to teasers', () => {
    const { vacatures, verwijzingen } = lees('lijst.html');
    expect(vacatures.map((vacature) => vacature.externId).sort()).toEqual([
      'titel:receptionist|breda',
      'titel:receptionist|goes',
    ]);
    expect(verwijzingen.map((verwijzing) => verwijzing.url)).toEqual([
      'https://vlotpark.example/vacature/magazijn-1',
    ]);
  });

  it('takes no careers home page and no template for a vacancy', () => {
    expect(lees('schijn.html').vacatures).toEqual([]);
    expect(codes('schijn.html')).toEqual(['geen_vacature', 'sjabloon']);
  });

  it('completes a text that was cut off from the page, without menu and form', () => {
    const [vacature] = lees('afgekapt.html').vacatures;
    expect(vacature?.tekst).toMatch(/^Je helpt bezoekers[\s\S]*28 tot 32 uur per week\.$/u);
    expect(vacature?.uren).toEqual({ min: 28, max: 32 });
  });

  it('reads a remote job for several countries, without its placeholder pay and endless deadline', () => {
    expect(lees('thuis.jsonld').vacatures[0]).toMatchObject({
      thuiswerk: 'volledig',
      salaris: null,
      sluitOp: null,
      taal: 'en',
      werkplekken: [{ land: 'NL' }, { land: 'BE' }],
    });
  });

  it('reads JSON that was HTML-escaped as a whole', () => {
    expect(
      blok(
        '{&quot;@type&quot;:&quot;JobPosting&quot;,&quot;title&quot;:&quot;Kok &amp; bediening&quot;}',
      ).vacatures[0]?.titel,
    ).toBe('Kok & bediening');
  });

  it('reads a posting once when it stands on the page twice', () => {
    const posting = '{"@type":"JobPosting","title":"Kok","identifier":"7"}';
    expect(blok(`[${posting},${posting}]`).vacatures).toHaveLength(1);
  });

  it('never calls a page a whole list', () => {
    expect(lees('lijst.html').volledig).toBe(false);
  });

  it.each(['', '{}', '[]', 'null', ' \n '])(
    'an empty block (%j) is neither broken nor a posting',
    (json) => {
      expect(blok(json)).toMatchObject({ vacatures: [], fouten: [] });
    },
  );

  it('reads a posting in front of hostile nesting and reports the rest', () => {
    const inhoud = `<html><script type="application/ld+json">{"@type":"JobPosting","title":"Kok"}</script>${'<div>'.repeat(100_000)}`;
    const uit = leesBron('jsonld', { inhoud });
    expect(uit.vacatures).toHaveLength(1);
    expect(uit.fouten.map((fout) => fout.code)).toEqual(['te_diep']);
    const lees = (tekst: string) => leesBron('jsonld', { inhoud: tekst });
    expect(groei(lees, inhoud)).toBeLessThan(HOOGSTE_GROEI);
  });
});
