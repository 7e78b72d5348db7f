import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { beginVan, leesBron } from '../../bron/lees-bron.js';

const API = 'https://api.adzuna.com/v1/api/jobs/nl/search';
const SLEUTELS = 'app_id={sleutel:adzuna_app_id}&app_key={sleutel:adzuna_app_key}';
const inhoud = readFileSync(new URL('./fixtures/ingang.json', import.meta.url), 'utf8');
const lees = (url: string) => leesBron('adzuna', { inhoud, url, peildatum: '2026-11-22' });
const eerste = (adres: string) => beginVan('adzuna', adres)?.url;

describe('Adzuna', () => {
  it('keeps no key that an address was given with', () => {
    const begin = beginVan('adzuna', `${API}/4?app_id=12345678&app_key=zeergeheim&what=kok&x=1`);
    const verwacht = `${API}/1?${SLEUTELS}&what=kok&results_per_page=50&sort_by=date`;
    expect(begin).toEqual({ adres: verwacht, url: verwacht, verzoek: null });
  });

  it('takes a search on the site over', () => {
    expect(eerste('https://www.adzuna.nl/search?q=kok&w=Ede')).toBe(
      `${API}/1?${SLEUTELS}&what=kok&where=Ede&results_per_page=50&sort_by=date`,
    );
  });

  it.each([
    'https://elders.example/search?q=kok',
    'https://api.adzuna.com/v1/api/jobs/nl/categories',
  ])('is not %s', (adres) => {
    expect(eerste(adres)).toBeUndefined();
  });

  it('asks the next page until the count is reached, with the placeholders as they are', () => {
    const volgende = (pagina: number) =>
      lees(`${API}/${pagina}?${SLEUTELS}&results_per_page=50`).verwijzingen.map(({ url }) => url);
    expect(volgende(1)).toEqual([`${API}/2?${SLEUTELS}&results_per_page=50`]);
    expect(volgende(2)).toEqual([]);
  });

  it.each([
    [`${API}/1?results_per_page=50`, true],
    [`${API}/1?results_per_page=50&max_days_old=3`, false],
  ])('is a proof of what is open only without a period: %s', (url, volledig) => {
    expect(lees(url)).toMatchObject({ volledig, deel: { totaal: 52 } });
  });

  it('reads the words, the place and a pay that the employer gave', () => {
    const [schoonmaker, medewerker] = lees(`${API}/1`).vacatures;
    expect(schoonmaker).toMatchObject({
      titel: 'Schoonmaker kantoren',
      url: 'https://www.adzuna.nl/land/ad/4900000001?se=abc',
      salaris: null,
      contract: 'vast',
      uren: { min: 15, max: 15 },
    });
    expect(schoonmaker?.werkplekken).toMatchObject([{ naam: 'Amersfoort', provincie: 'Utrecht' }]);
    expect(medewerker).toMatchObject({
      salaris: { min: 30_000, max: 36_000, periode: 'jaar' },
      uren: { min: 32, max: 32 },
    });
  });
});
