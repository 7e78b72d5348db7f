import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { beginVan, herkenBron, leesBron } from '../../bron/lees-bron.js';

const API = 'https://api.homerun.co/v2/vacancies?page=1&perPage=100';
const SITE = 'https://pollepel.homerun.co/';
const bestand = (naam: string) =>
  readFileSync(new URL(`./fixtures/${naam}`, import.meta.url), 'utf8');
const lees = (inhoud: string, url: string) =>
  leesBron('homerun', { inhoud, url, werkgever: 'De Pollepel', peildatum: '2026-11-22' });

describe('Homerun', () => {
  it.each([
    ['https://pollepel.homerun.co/gastheer', SITE],
    [
      'https://api.homerun.co/v2/vacancies?perPage=5',
      'https://api.homerun.co/v2/vacancies?perPage=100&page=1',
    ],
  ])('begins at the site or at the first page of the API: %s', (adres, url) => {
    expect(beginVan('homerun', adres)?.url).toBe(url);
  });

  it('refers to the pages of a site, once each, and to nothing else', () => {
    const uit = lees(bestand('site.html'), SITE);
    expect(uit.verwijzingen.map(({ url, soort }) => [soort, url])).toEqual([
      ['vacature', 'https://pollepel.homerun.co/kok-zelfstandig-werkend/nl'],
      ['vacature', 'https://pollepel.homerun.co/gastheer'],
    ]);
    expect([uit.volledig, uit.fouten]).toEqual([false, []]);
  });

  it('leaves the page of a vacancy to the reader of pages', () => {
    const inhoud =
      '<!doctype html><html><head><script type="application/ld+json">{"@type":"JobPosting","title":"Gastheer"}</script></head></html>';
    expect(herkenBron({ inhoud, url: `${SITE}gastheer` })).toBe('jsonld');
    expect(lees(inhoud, SITE).vacatures).toMatchObject([{ titel: 'Gastheer' }]);
  });

  it('says so when a page holds no vacancies', () => {
    expect(lees('<html><body>Welkom</body></html>', SITE).fouten).toMatchObject([
      { code: 'geen_links' },
    ]);
  });

  it('reads what the API gives in full, asks the page of the rest, and closes what is closed', () => {
    const uit = lees(bestand('api.json'), API);
    expect(uit.vacatures).toMatchObject([
      {
        externId: 'hr_1001',
        werkgever: 'De Pollepel',
        werkplekken: [{ naam: 'Leiden', land: 'NL' }],
        thuiswerk: 'nee',
        uren: { min: 24, max: 32 },
        salaris: { min: 2500, max: 2900, periode: 'maand' },
        sluitOp: '2026-12-24',
      },
    ]);
    expect(uit.gesloten).toMatchObject([{ externId: 'hr_1003', bewijs: 'closed' }]);
    expect(uit.verwijzingen.map(({ url, soort }) => [soort, url])).toEqual([
      ['vacature', 'https://pollepel.homerun.co/gastheer'],
      ['lijst', API.replace('page=1', 'page=2')],
    ]);
  });

  it('ends at the last page', () => {
    const uit = lees(bestand('api.json'), API.replace('page=1', 'page=2'));
    expect(uit.verwijzingen.map(({ soort }) => soort)).toEqual(['vacature']);
  });
});
