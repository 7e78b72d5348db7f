import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import type { Verzoek } from '../../bron/bronlezer.js';
import { beginVan, leesBron } from '../../bron/lees-bron.js';
import { vraagVan } from './begin.js';

const PORTAAL = 'https://europa.eu/eures/portal/jv-se/search';
const API = 'https://europa.eu/eures/api/jv-searchengine/public';
/** Without the layout, so that a test can change a piece of it. */
const fixture = (naam: string) => {
  const tekst = readFileSync(new URL(`./fixtures/${naam}`, import.meta.url), 'utf8');
  return naam.endsWith('.json') ? JSON.stringify(JSON.parse(tekst)) : tekst;
};
const beginVraag = (adres: string) => vraagVan(beginVan('eures', adres)?.verzoek ?? null);
const lees = (inhoud: string, verzoek: Verzoek | null) =>
  leesBron('eures', { inhoud, url: `${API}/jv-search/search`, verzoek, peildatum: '2026-11-22' });
const verzoekVoor = (adres: string) => beginVan('eures', adres)?.verzoek ?? null;

describe('EURES', () => {
  it('asks for the Netherlands, newest first, with a placeholder for the session', () => {
    expect(beginVan('eures', PORTAAL)?.url).toBe(`${API}/jv-search/search`);
    expect(beginVraag(PORTAAL)).toMatchObject({
      page: 1,
      locationCodes: ['nl'],
      sortSearch: 'MOST_RECENT',
      publicationPeriod: null,
      sessionId: '{sleutel:eures_sessie}',
    });
  });

  it('takes the filters of a search in the portal over', () => {
    const adres = `${PORTAAL}?keywordsEverywhere=heftruck&locationCodes=nl,be&publicationPeriod=LAST_WEEK&positionScheduleCodes=parttime&positionScheduleCodes=<x>`;
    expect(beginVraag(adres)).toMatchObject({
      keywords: [{ keyword: 'heftruck', specificSearchCode: 'EVERYWHERE' }],
      locationCodes: ['nl', 'be'],
      publicationPeriod: 'LAST_WEEK',
      positionScheduleCodes: ['parttime'],
    });
  });

  it.each(['https://elders.example/eures/portal/jv-se/search', 'https://europa.eu/iets'])(
    'is not %s',
    (adres) => {
      expect(beginVan('eures', adres)).toBeNull();
    },
  );

  it('refers to each vacancy; a page that holds all of them is the last', () => {
    const uit = lees(fixture('ingang.json'), verzoekVoor(PORTAAL));
    expect(uit.verwijzingen.map(({ soort, url }) => [soort, url])).toEqual([
      ['detail', `${API}/jv/id/NTAwMDEgMTE?lang=nl`],
      ['detail', `${API}/jv/id/NTAwMDIgMTE?lang=nl`],
    ]);
    expect(uit.deel).toEqual({
      groep: 'alle',
      sleutels: ['NTAwMDEgMTE', 'NTAwMDIgMTE'],
      totaal: 3,
    });
  });

  it('asks the next page with the same filters', () => {
    const verzoek = verzoekVoor(`${PORTAAL}?keywordsEverywhere=kok`);
    const uit = lees(
      fixture('ingang.json').replace('"numberRecords":3', '"numberRecords":120'),
      verzoek,
    );
    const verder = uit.verwijzingen.at(-1);
    expect(verder).toMatchObject({ soort: 'lijst', url: `${API}/jv-search/search` });
    expect(vraagVan(verder?.verzoek ?? null)).toEqual({ ...vraagVan(verzoek), page: 2 });
  });

  it('stops where the portal stops', () => {
    const verzoek = verzoekVoor(PORTAAL);
    const laatste = {
      methode: 'POST',
      contentType: 'application/json',
      body: (verzoek?.body ?? '').replace('"page":1', '"page":200'),
    } as const;
    const uit = lees(
      fixture('ingang.json').replace('"numberRecords":3', '"numberRecords":90000'),
      laatste,
    );
    expect(uit.verwijzingen.filter(({ soort }) => soort === 'lijst')).toEqual([]);
  });

  it.each([
    ['', true],
    ['?publicationPeriod=LAST_MONTH', false],
  ])('is a proof of what is open only without a period (%s)', (zoek, volledig) => {
    expect(lees(fixture('ingang.json'), verzoekVoor(`${PORTAAL}${zoek}`)).volledig).toBe(volledig);
  });

  it('reads the Dutch text with what stands in fields of its own', () => {
    const inhoud = fixture('detail.json');
    const [vacature] = leesBron('eures', {
      inhoud,
      rol: 'detail',
      peildatum: '2026-11-22',
    }).vacatures;
    expect(vacature).toMatchObject({
      titel: 'Heftruckchauffeur',
      url: 'https://europa.eu/eures/portal/jv-se/jv-details/NTAwMDEgMTE?lang=nl',
      werkgever: 'Transportgroep Het Anker',
      contract: 'tijdelijk',
      salaris: { min: 2600, max: 2950, periode: 'maand' },
      geplaatstOp: '2026-11-18',
      sluitOp: '2026-12-20',
    });
    expect(vacature?.werkplekken).toMatchObject([{ naam: 'Roosendaal', land: 'NL' }]);
    expect(vacature?.tekst).toContain('Rijbewijs B is nodig.');
  });

  it('reads what is there when the rest is null', () => {
    const inhoud = fixture('detail-kaal.json');
    const uit = leesBron('eures', { inhoud, rol: 'detail', peildatum: '2026-11-22' });
    expect(uit.fouten).toEqual([]);
    expect(uit.vacatures).toMatchObject([{ titel: 'Production worker bakery', werkgever: null }]);
  });

  it('reads a saved vacancy by itself', () => {
    const { vacatures, fouten } = leesBron('auto', { inhoud: fixture('detail.json') });
    expect(fouten).toEqual([]);
    expect(vacatures).toMatchObject([{ titel: 'Heftruckchauffeur' }]);
  });
});
