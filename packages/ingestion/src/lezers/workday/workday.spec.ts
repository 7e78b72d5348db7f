import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { beginVan, leesBron } from '../../bron/lees-bron.js';
import { vraagVan } from './begin.js';

const HOST = 'https://meerbergchemie.wd3.myworkdayjobs.com';
const API = `${HOST}/wday/cxs/meerbergchemie/Werken_bij`;
const NL = '9696868b09c64d52a62ee13b052383cc';
/** Without the layout, so that a test can change a piece of it. */
const fixture = (naam: string) => {
  const tekst = readFileSync(new URL(`./fixtures/${naam}`, import.meta.url), 'utf8');
  return naam.endsWith('.json') ? JSON.stringify(JSON.parse(tekst)) : tekst;
};
const verzoek = (offset: number, limit = 2) =>
  ({
    methode: 'POST',
    body: JSON.stringify({ appliedFacets: {}, limit, offset, searchText: '' }),
    contentType: 'application/json',
  }) as const;
const lijst = (inhoud: string, offset: number) =>
  leesBron('workday', {
    inhoud,
    url: `${API}/jobs`,
    rol: offset === 0 ? 'ingang' : 'lijst',
    verzoek: verzoek(offset),
    peildatum: '2026-11-22',
  });

describe('Workday', () => {
  it.each([
    `${HOST}/Werken_bij`,
    `${HOST}/nl-NL/Werken_bij/job/Geleen/Procesoperator_R-10231`,
    `${API}/jobs`,
  ])('begins at the first page of the site: %s', (adres) => {
    expect(beginVan('workday', adres)).toMatchObject({
      url: `${API}/jobs`,
      verzoek: { body: '{"appliedFacets":{},"limit":20,"offset":0,"searchText":""}' },
    });
  });

  it('finds a site on the shared host', () => {
    const adres = 'https://wd5.myworkdaysite.com/nl-NL/recruiting/meerbergchemie/Werken_bij';
    expect(beginVan('workday', adres)?.url).toBe(
      'https://wd5.myworkdaysite.com/wday/cxs/meerbergchemie/Werken_bij/jobs',
    );
  });

  it('keeps the filters of the address, and nothing that is no filter', () => {
    const adres = `${HOST}/Werken_bij?locationCountry=${NL}&q=monteur&source=x&__proto__=${NL}`;
    const vraag = vraagVan(beginVan('workday', adres)?.verzoek ?? null);
    expect(vraag).toMatchObject({ searchText: 'monteur' });
    expect(Object.entries(vraag?.appliedFacets ?? {})).toEqual([['locationCountry', [NL]]]);
  });

  it.each([
    'https://elders.example/Werken_bij',
    `${HOST}/`,
    'https://x.myworkdayjobs.com.elders.example/a',
  ])('is not %s', (adres) => {
    expect(beginVan('workday', adres)).toBeNull();
  });

  it('refers to each vacancy and asks the next page of the same address', () => {
    const uit = lijst(fixture('ingang.json'), 0);
    expect(uit.verwijzingen.map(({ soort, url }) => [soort, url])).toEqual([
      ['detail', `${API}/job/Geleen/Procesoperator_R-10231`],
      ['detail', `${API}/job/Utrecht-Kantoor/Medewerker-bedrijfsrestaurant_R-10240-1`],
      ['lijst', `${API}/jobs`],
    ]);
    expect(uit.verwijzingen.at(-1)?.verzoek?.body).toBe(verzoek(2).body);
    expect(uit).toMatchObject({ volledig: true, deel: { totaal: 3 } });
    expect(uit.deel?.sleutels).toHaveLength(2);
  });

  it('takes the zero of a further page for a total that is not said', () => {
    const uit = lijst(fixture('lijst.json'), 2);
    expect(uit).toMatchObject({ volledig: true, deel: { totaal: null } });
    expect(uit.verwijzingen.map(({ soort }) => soort)).toEqual(['detail']);
  });

  it('goes on without a total as long as pages are full', () => {
    const vol = fixture('ingang.json').replace('"total":3', '"total":0');
    expect(lijst(vol, 2).verwijzingen.at(-1)?.verzoek?.body).toBe(verzoek(4).body);
  });

  it('is an empty board when the first page says zero', () => {
    const leeg = '{"total":0,"jobPostings":[]}';
    expect(lijst(leeg, 0)).toMatchObject({ volledig: true, verwijzingen: [], deel: { totaal: 0 } });
  });

  it('does not ask again because a day has passed', () => {
    const merken = (inhoud: string) => lijst(inhoud, 0).verwijzingen.map(({ merk }) => merk);
    const vandaag = fixture('ingang.json');
    expect(merken(vandaag.replace('Posted 5 Days Ago', 'Posted 6 Days Ago'))).toEqual(
      merken(vandaag),
    );
    expect(merken(vandaag.replace('2 Locations', '3 Locations'))).not.toEqual(merken(vandaag));
  });

  it.each(['/job/../../../geheim', 'https://elders.example/job/x', '/job/x?y=1'])(
    'refuses a path that leads away: %s',
    (pad) => {
      const uit = lijst(
        fixture('ingang.json').replace('/job/Geleen/Procesoperator_R-10231', pad),
        0,
      );
      expect(uit.volledig).toBe(false);
      expect(uit.verwijzingen.map(({ url }) => new URL(url).pathname)).toEqual([
        '/wday/cxs/meerbergchemie/Werken_bij/job/Utrecht-Kantoor/Medewerker-bedrijfsrestaurant_R-10240-1',
        '/wday/cxs/meerbergchemie/Werken_bij/jobs',
      ]);
    },
  );

  it('reads one vacancy with all its places', () => {
    const inhoud = fixture('detail.json');
    const [vacature] = leesBron('workday', {
      inhoud,
      rol: 'detail',
      peildatum: '2026-11-22',
    }).vacatures;
    expect(vacature).toMatchObject({
      externId: 'Medewerker-bedrijfsrestaurant_R-10240-1',
      titel: 'Medewerker bedrijfsrestaurant',
      werkgever: 'Meerberg Chemie B.V.',
      uren: { min: 20, max: 24 },
      geplaatstOp: '2026-11-22',
      thuiswerk: 'nee',
    });
    expect(vacature?.werkplekken.map(({ naam }) => naam)).toEqual(['Utrecht', 'Zeist']);
  });

  it('takes a vacancy that is no longer posted for closed', () => {
    const inhoud = fixture('detail.json').replace('"posted":true', '"posted":false');
    const uit = leesBron('workday', { inhoud, rol: 'detail' });
    expect(uit.gesloten).toMatchObject([{ externId: 'Medewerker-bedrijfsrestaurant_R-10240-1' }]);
    expect(uit.vacatures).toEqual([]);
  });

  it('reads a saved vacancy by itself', () => {
    const { vacatures, fouten } = leesBron('auto', { inhoud: fixture('detail.json') });
    expect(fouten).toEqual([]);
    expect(vacatures).toMatchObject([{ titel: 'Medewerker bedrijfsrestaurant' }]);
  });
});
