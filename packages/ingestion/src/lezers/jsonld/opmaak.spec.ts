import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { groei, HOOGSTE_GROEI } from '@passend/test-kit/groei';
import { leesBron } from '../../bron/lees-bron.js';
import { leesVacaturestatus } from '../../status/lees-vacaturestatus.js';
import { leesOpmaak } from './opmaak.js';

const URL_ = 'https://site.example/vacatures/pagina-118';
const pagina = (naam: string) =>
  readFileSync(new URL(`./fixtures/${naam}`, import.meta.url), 'utf8');
const lees = (inhoud: string) => leesBron('jsonld', { inhoud, url: URL_, peildatum: '2026-11-22' });
const status = (inhoud: string, peildatum: string) =>
  leesVacaturestatus({
    httpStatus: 200,
    inhoud,
    gevraagdeUrl: URL_,
    eindUrl: URL_,
    robotsKop: null,
    hadOpmaak: true,
    peildatum,
  });

describe('microdata', () => {
  it('is read like JSON-LD, and what it says of the load stands in the text under a heading', () => {
    expect(lees(pagina('microdata.html')).vacatures).toEqual([
      {
        externId: 'HI-44',
        url: URL_,
        titel: 'Medewerker postkamer',
        tekst:
          'Wat ga je doen\n\nJe sorteert de post & brengt pakketten rond met een kar.\n\n- Frankeren\n- Bezorgen op drie verdiepingen\n\nFysieke eisen\nJe loopt en staat het grootste deel van de dag.\nJe leest kleine letters op etiketten.',
        taal: 'nl',
        werkgever: 'Drukkerij Het Inktvat',
        werkplekken: [{ naam: 'Zutphen', postcode: '7201AB', provincie: 'Gelderland', land: 'NL' }],
        thuiswerk: null,
        uren: { min: 20, max: 20 },
        salaris: { min: 14.8, max: 16.2, periode: 'uur', valuta: 'EUR' },
        opleiding: null,
        contract: 'tijdelijk',
        geplaatstOp: '2026-10-12',
        sluitOp: '2026-12-24',
        fysiekeEisen:
          'Je loopt en staat het grootste deel van de dag.\nJe leest kleine letters op etiketten.',
      },
    ]);
  });

  it('keeps several postings on one page apart and refers to those with a page of their own', () => {
    const teaser = (nr: number) =>
      `<li itemscope itemtype="https://schema.org/JobPosting"><a itemprop="url" href="/vacature/${nr}"><span itemprop="title">Kok ${nr}</span></a></li>`;
    const uit = lees(`<html><ul>${teaser(1)}${teaser(2)}</ul></html>`);
    expect(uit.vacatures).toEqual([]);
    expect(uit.verwijzingen.map(({ url }) => url)).toEqual([
      'https://site.example/vacature/1',
      'https://site.example/vacature/2',
    ]);
  });

  it('keeps a page open, and closes it when its own date has passed', () => {
    expect(status(pagina('microdata.html'), '2026-11-22')).toMatchObject({
      status: 'open',
      bewijs: [{ code: 'opmaak_aanwezig' }],
    });
    expect(status(pagina('microdata.html'), '2026-12-28')).toMatchObject({
      status: 'gesloten',
      bewijs: [{ code: 'geldig_tot_verstreken' }],
    });
  });

  it('leaves prototypes alone', () => {
    lees(
      '<div itemscope itemtype="x/JobPosting"><b itemprop="__proto__ constructor title">Kok</b></div>',
    );
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });

  it.each([
    ['nested properties', '<b itemprop="description">x'],
    ['objects', '<i itemscope itemtype="JobPosting">'],
    ['properties of one object', '<b itemprop="skills">x</b>'],
    ['text in a property', '<b>x</b>'],
    ['types', 'itemtype = "x '],
    ['half attributes', '<a typeof="'],
  ])('takes time that grows with its length on many %s', (_naam, stuk) => {
    const html = `<div itemscope itemtype="x/JobPosting"><p itemprop="description">${stuk.repeat(3_000)}`;
    expect(groei(leesOpmaak, html)).toBeLessThan(HOOGSTE_GROEI);
  });
});

describe('RDFa', () => {
  it('is read with prefixes, and its employer by reference', () => {
    expect(lees(pagina('rdfa.html')).vacatures).toMatchObject([
      {
        titel: 'Kapper',
        werkgever: 'Kapsalon De Gouden Kam',
        tekst: 'Je knipt, wast en kleurt haar van vaste klanten.\n\nJe werkt 24 uur per week.',
        werkplekken: [{ naam: 'Sneek', provincie: 'Friesland', land: 'NL' }],
        uren: { min: 24, max: 24 },
        salaris: { min: 2100, max: 2500, periode: 'maand' },
        geplaatstOp: '2026-11-02',
      },
    ]);
  });
});

describe('one job in JSON-LD and in the elements of the page', () => {
  it('is one vacancy: JSON-LD first, and the elements fill in what it leaves open', () => {
    expect(lees(pagina('samen.html')).vacatures).toMatchObject([
      {
        externId: 'TG-9',
        titel: 'Tuinman (m/v/x)',
        tekst:
          'Je onderhoudt de tuin van het landgoed.\n\nFysieke eisen\nTillen tot 20 kg, ook gehurkt werken.',
        werkgever: 'Landgoed De Oude Beuk',
        werkplekken: [{ naam: 'Vorden' }],
        uren: { min: 16, max: 24 },
        geplaatstOp: '2026-11-04',
      },
    ]);
    expect(status(pagina('samen.html'), '2026-11-22').status).toBe('open');
  });

  it('stays two when the elements are about another job', () => {
    const ander = pagina('samen.html').replaceAll('>Tuinman<', '>Receptionist<');
    expect(lees(ander.replace('TG-9', '')).vacatures.map(({ titel }) => titel)).toContain(
      'Receptionist',
    );
  });

  it('takes nothing from a teaser of another job whose title begins the same', () => {
    const teaser =
      '<div itemscope itemtype="https://schema.org/JobPosting"><a itemprop="url" href="/vacature/2"><b itemprop="title">Kok ontbijt</b></a><i itemprop="workHours">12 uur</i></div>';
    const json = '{"@type":"JobPosting","title":"Kok","description":"Je kookt."}';
    const uit = lees(`<html><script type="application/ld+json">${json}</script>${teaser}</html>`);
    expect(uit.vacatures).toMatchObject([{ titel: 'Kok', uren: { min: null, max: null } }]);
    expect(uit.verwijzingen.map(({ url }) => url)).toEqual(['https://site.example/vacature/2']);
  });

  it('joins siblings with one title by their own addresses', () => {
    const vast = (nr: number) => ({
      '@type': 'JobPosting',
      title: 'Kok',
      url: `/vacature/${nr}`,
      description: 'x'.repeat(250),
    });
    const inElement = (nr: number, uren: number) =>
      `<div itemscope itemtype="https://schema.org/JobPosting"><a itemprop="url" href="https://site.example/vacature/${nr}"><b itemprop="title">Kok</b></a><i itemprop="workHours">${uren} uur</i></div>`;
    const script = `<script type="application/ld+json">${JSON.stringify([vast(1), vast(2)])}</script>`;
    const uit = lees(`<html>${script}${inElement(2, 32)}${inElement(1, 16)}</html>`);
    expect(uit.vacatures.map(({ url, uren }) => [url, uren.min])).toEqual([
      ['https://site.example/vacature/1', 16],
      ['https://site.example/vacature/2', 32],
    ]);
  });

  it('fills in a title that JSON-LD lacks only when there is just one of both', () => {
    const zonder = pagina('samen.html').replace('"title":"Tuinman (m/v/x)",', '');
    expect(lees(zonder).vacatures).toMatchObject([{ externId: 'TG-9', titel: 'Tuinman' }]);
  });
});
