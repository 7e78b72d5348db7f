import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { beginVan, leesBron } from '../../bron/lees-bron.js';

const BORD = 'https://melkbus.teamtailor.com/jobs';
const bestand = (naam: string) =>
  readFileSync(new URL(`./fixtures/${naam}`, import.meta.url), 'utf8');
const lees = (naam: string, url: string) =>
  leesBron('teamtailor', { inhoud: bestand(naam), url, peildatum: '2026-11-22' });
const rss = () => lees('jobs.xml', `${BORD}.rss`);
const json = () => lees('jobs.json', `${BORD}.json`);

describe('Teamtailor', () => {
  it.each([
    ['https://melkbus.teamtailor.com/jobs/4410201-medewerker-inpak', `${BORD}.rss`],
    ['https://werkenbij.melkbus.example/jobs', 'https://werkenbij.melkbus.example/jobs.rss'],
    ['https://werkenbij.melkbus.example/jobs.json', 'https://werkenbij.melkbus.example/jobs.json'],
  ])('begins at a feed: %s', (adres, url) => {
    expect(beginVan('teamtailor', adres)?.url).toBe(url);
  });

  it('reads postcode and work at home from RSS', () => {
    expect(rss().vacatures).toMatchObject([
      {
        externId: '4410201',
        werkgever: 'Zuivelhoeve De Melkbus',
        werkplekken: [{ naam: 'Heerenveen', postcode: '8441AB', land: 'NL' }],
        thuiswerk: 'nee',
        uren: { min: 24, max: 32 },
        salaris: null,
        sluitOp: null,
      },
      { externId: '4410202', thuiswerk: 'volledig', werkplekken: [] },
      { externId: '4410203', thuiswerk: 'deels' },
    ]);
  });

  it('reads pay, contract and closing day from the JSON feed', () => {
    expect(json().vacatures[0]).toMatchObject({
      externId: '4410201',
      werkgever: 'Zuivelhoeve De Melkbus',
      salaris: { min: 15.1, max: 16.4, periode: 'uur' },
      contract: 'tijdelijk',
      sluitOp: '2026-12-20',
      thuiswerk: null,
    });
  });

  it('reads an item of the JSON feed that holds no posting', () => {
    expect(json().vacatures[1]).toMatchObject({
      externId: '4410202',
      titel: 'Webredacteur',
      tekst: 'Je schrijft teksten voor onze site.',
      geplaatstOp: '2026-11-03',
    });
  });

  it('gives a job the same identity and address in both', () => {
    const wie = ({ externId, url }: { externId: string; url: string | null }) => [externId, url];
    expect(rss().vacatures.slice(0, 2).map(wie)).toEqual(json().vacatures.map(wie));
  });

  it('refers to the next page, and never calls a feed the whole list', () => {
    expect(json().verwijzingen).toEqual([
      { url: `${BORD}.json?page=2`, soort: 'lijst', gewijzigdOp: null },
    ]);
    expect([rss().volledig, json().volledig]).toEqual([false, false]);
  });
});
