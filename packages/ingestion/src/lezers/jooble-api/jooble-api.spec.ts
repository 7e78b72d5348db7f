import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { beginVan, leesBron } from '../../bron/lees-bron.js';

const inhoud = readFileSync(new URL('./fixtures/ingang.json', import.meta.url), 'utf8');
const vraag = (page: string) =>
  ({
    methode: 'POST',
    body: JSON.stringify({ keywords: 'magazijn', location: 'Zwolle', page }),
    contentType: 'application/json',
  }) as const;
const lees = (tekst: string, page: string) =>
  leesBron('jooble-api', {
    inhoud: tekst,
    url: 'https://jooble.org/api/{sleutel:jooble}',
    verzoek: vraag(page),
    peildatum: '2026-11-22',
  });

/** The first id is a number too long to be exact. */
const SLEUTELS = ['https://nl.jooble.org/desc/-8123456789012345678', '7000000000000000001'];

describe('the API of Jooble', () => {
  it('keeps no key that an address was given with', () => {
    const begin = beginVan(
      'jooble-api',
      'https://jooble.org/api/11111111-2222-3333-4444-555555555555?keywords=magazijn&location=Zwolle',
    );
    expect(begin).toEqual({
      adres: 'https://jooble.org/api/{sleutel:jooble}?keywords=magazijn&location=Zwolle',
      url: 'https://jooble.org/api/{sleutel:jooble}',
      verzoek: vraag('1'),
    });
  });

  it('gives the same source again for the address that was kept', () => {
    const begin = beginVan('jooble-api', 'https://nl.jooble.org/SearchResult?ukw=kok&rgns=Ede');
    expect(beginVan('jooble-api', begin?.adres ?? '')).toEqual(begin);
  });

  it.each(['https://jooble.org.elders.example/api/x', 'https://elders.example/'])(
    'is not %s',
    (adres) => {
      expect(beginVan('jooble-api', adres)).toBeNull();
    },
  );

  it('asks the next page by POST until the source has given its count', () => {
    const volgende = (page: string, tekst = inhoud) =>
      lees(tekst, page).verwijzingen.map(({ verzoek }) => verzoek?.body);
    expect(volgende('1')).toEqual([vraag('2').body]);
    expect(volgende('1', inhoud.replace(/"totalCount": ?3/u, '"totalCount":2'))).toEqual([]);
    expect(volgende('3', '{"totalCount":3,"jobs":[]}')).toEqual([]);
  });

  it('reads the snippet, with an id per advert', () => {
    const uit = lees(inhoud, '1');
    expect(uit.vacatures[0]).toMatchObject({
      titel: 'Magazijnmedewerker avond',
      werkgever: 'Klaproos Logistiek',
      salaris: { min: 15.2, periode: 'uur' },
      uren: { min: 20, max: 20 },
      geplaatstOp: '2026-11-20',
    });
    expect(uit.deel).toMatchObject({ totaal: 3, sleutels: SLEUTELS });
  });
});
