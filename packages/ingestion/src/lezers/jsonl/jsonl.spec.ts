import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { leesBron } from '../../bron/lees-bron.js';

const bestand = (naam: string) =>
  readFileSync(new URL(`./fixtures/${naam}`, import.meta.url), 'utf8');
const lees = (inhoud: string) => leesBron('jsonl', { inhoud, peildatum: '2026-11-22' });

describe('JSON lines', () => {
  it('reads our own export back as it was', () => {
    const eigen = bestand('eigen.jsonl');
    expect(lees(eigen)).toMatchObject({ fouten: [], vacatures: [JSON.parse(eigen)] });
  });

  it.each([
    'jsonld/fixtures/gewoon.html',
    'setu/fixtures/vacature.xml',
    'lever/fixtures/bord.json',
  ])('gives the same vacancies when what was read from %s is exported and imported', (pad) => {
    const inhoud = readFileSync(new URL(`../${pad}`, import.meta.url));
    const url = 'https://site.example/vacature/1';
    const { vacatures } = leesBron('auto', { inhoud, url, peildatum: '2026-11-22' });
    const regels = vacatures.map((vacature) => JSON.stringify(vacature)).join('\n');
    expect(vacatures.length).toBeGreaterThan(0);
    expect(leesBron('auto', { inhoud: regels, peildatum: '2026-11-22' }).vacatures).toEqual(
      vacatures,
    );
  });

  it('reads flat records under the names of columns, places as texts or objects', () => {
    const uit = lees(bestand('plat.jsonl'));
    expect(uit.vacatures).toMatchObject([
      {
        externId: '7',
        titel: 'Bloembinder',
        werkgever: 'Bloemenhal De Roos',
        werkplekken: [{ naam: 'Aalsmeer' }],
        uren: { min: 24, max: 24 },
      },
      {
        externId: '8',
        werkplekken: [{ naam: 'Aalsmeer' }, { naam: 'Naaldwijk', postcode: '2671AA' }],
      },
    ]);
    expect(uit.gesloten).toMatchObject([{ externId: '9', bewijs: 'closed' }]);
    expect(uit.fouten).toMatchObject([{ waar: 'regel 3', code: 'json_onleesbaar' }]);
    expect(uit.volledig).toBe(false);
  });

  it('closes nothing because a line holds no more than an id', () => {
    expect(lees('{"id":"7"}')).toMatchObject({
      gesloten: [],
      fouten: [{ code: 'titel_ontbreekt' }],
    });
  });
});
