import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Rol, Verzoek } from '../../bron/bronlezer.js';
import { beginVan, leesBron } from '../../bron/lees-bron.js';

const SITE = 'https://werkenbij.zaanmolen.example';
const CSB = `${SITE}/services/recruiting/v1/jobs`;
const TEGELS = `${SITE}/tile-search-results/`;
/** Without the layout, so that a test can change a piece of it. */
const fixture = (naam: string) => {
  const tekst = readFileSync(new URL(`./fixtures/${naam}`, import.meta.url), 'utf8');
  return naam.endsWith('.json') ? JSON.stringify(JSON.parse(tekst)) : tekst;
};
const leesTegels = (inhoud: string, startrow: number) =>
  leesBron('successfactors', { inhoud, url: `${TEGELS}?startrow=${startrow}` });
const beginVraag = (): Verzoek => {
  const verzoek = beginVan('successfactors', CSB)?.verzoek;
  if (verzoek == null) throw new Error('There is no first request.');
  return verzoek;
};
const leesCsb = (inhoud: string, rol: Rol, van = 'nl_NL', pagina = 0) => {
  const eerste = beginVraag();
  const body = eerste.body
    .replace('nl_NL', van)
    .replace('"pageNumber":0', `"pageNumber":${pagina}`);
  return leesBron('successfactors', { inhoud, url: CSB, rol, verzoek: { ...eerste, body } });
};
const gevraagd = (uit: ReturnType<typeof leesCsb>) =>
  uit.verwijzingen.flatMap(({ verzoek }) => {
    const vraag = verzoek == null ? null : JSON.parse(verzoek.body);
    return vraag === null ? [] : [`${vraag.locale} ${vraag.pageNumber}`];
  });

describe('SuccessFactors with tiles', () => {
  it.each([SITE, `${SITE}/search/?q=`, `${TEGELS}?startrow=50`])('begins at %s', (adres) => {
    expect(beginVan('successfactors', adres)).toMatchObject({
      url: `${TEGELS}?startrow=0`,
      verzoek: null,
    });
  });

  it('keeps to the brand of the address', () => {
    expect(beginVan('successfactors', `${SITE}/bakkerij/search/`)?.url).toBe(
      `${SITE}/bakkerij/tile-search-results/?startrow=0`,
    );
  });

  it('refers to each vacancy of the site once, and goes on after the last tile', () => {
    expect(
      leesTegels(fixture('ingang.html'), 25).verwijzingen.map(({ soort, url }) => [soort, url]),
    ).toEqual([
      ['vacature', `${SITE}/job/Zaandam-Machineoperator-1501/871001/`],
      ['vacature', `${SITE}/job/Zaandam-Kwaliteitsmedewerker-1501/871002/`],
      ['lijst', `${TEGELS}?startrow=27`],
    ]);
  });

  it('ends at a page without tiles', () => {
    const leeg = '<ul id="job-tile-list" class="tile-list"></ul>';
    expect(leesTegels(leeg, 27).verwijzingen).toEqual([]);
  });
});

describe('SuccessFactors by language', () => {
  it('makes one path of a title, whatever stands in it', () => {
    const met = (naam: string) =>
      leesCsb(
        JSON.stringify({
          totalJobs: 1,
          jobSearchResult: [{ response: { id: '1', unifiedUrlTitle: naam } }],
        }),
        'lijst',
        'nl_NL',
        1,
      ).verwijzingen[0]?.url;
    expect(met('Monteur-%28mvx%29')).toBe(`${SITE}/job/Monteur-%28mvx%29/1-nl_NL`);
    expect(met('a/../../b?c#d')).toBe(`${SITE}/job/a-..-..-b-c-d/1-nl_NL`);
  });

  it('asks every language, starting from the first', () => {
    expect(beginVraag().body).toContain('"locale":"nl_NL","location":"","pageNumber":0');
    const uit = leesCsb(fixture('csb.json'), 'ingang');
    expect(gevraagd(uit)).toEqual([
      'nl_BE 0',
      'en_GB 0',
      'en_US 0',
      'de_DE 0',
      'fr_FR 0',
      'nl_NL 1',
    ]);
  });

  it('asks only its own next page after that, until a page is empty', () => {
    expect(gevraagd(leesCsb(fixture('csb.json'), 'lijst', 'en_GB', 1))).toEqual(['en_GB 2']);
    const leeg = '{"totalJobs":3,"jobSearchResult":[]}';
    expect(gevraagd(leesCsb(leeg, 'lijst', 'en_GB', 2))).toEqual([]);
  });

  it('takes a vacancy that has several languages from the first only', () => {
    const adressen = (taal: string) =>
      leesCsb(fixture('csb.json'), 'lijst', taal, 1)
        .verwijzingen.filter(({ soort }) => soort === 'vacature')
        .map(({ url }) => url);
    expect(adressen('nl_NL')).toEqual([
      `${SITE}/job/Verpleegkundige-thuiszorg/52001-nl_NL`,
      `${SITE}/job/Planner-thuiszorg/52002-nl_NL`,
    ]);
    expect(adressen('en_GB')).toEqual([]);
  });
});
