import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { beginVan, leesBron } from '../../bron/lees-bron.js';

const BORD = 'https://api.eu.lever.co/v0/postings/wolkenpost?mode=json';
const bord = readFileSync(new URL('./fixtures/bord.json', import.meta.url), 'utf8');
const lees = (inhoud: string, url: string | null = BORD) =>
  leesBron('lever', { inhoud, url, werkgever: 'Wolkenpost', peildatum: '2026-11-22' });

describe('Lever', () => {
  it('begins at the board of a careers site, in the EU as well', () => {
    expect(beginVan('lever', 'https://jobs.eu.lever.co/wolkenpost')?.url).toBe(BORD);
    expect(beginVan('lever', 'https://elders.example/bord?x=1')?.url).toBe(
      'https://elders.example/bord?x=1&mode=json',
    );
    expect(beginVan('lever', 'geen adres')).toBeNull();
  });

  it('joins opening, lists under their headings and closing into one text', () => {
    expect(lees(bord).vacatures[0]).toMatchObject({
      externId: '5c1f0d3e-0001-4a10-9a52-aa0000000001',
      tekst:
        'Bij Wolkenpost verwerk je pakketten die terugkomen.\n\nWat ga je doen\n\n- Dozen openen en controleren\n- Dozen tot 15 kg tillen\n\nWat vragen we\n\n- Je spreekt Nederlands\n\nVragen? Bel ons.',
      werkgever: 'Wolkenpost',
      werkplekken: [{ naam: 'Tilburg' }, { naam: 'Waalwijk' }],
      uren: { min: 24, max: 24 },
      salaris: { min: 14.9, max: 16.5, periode: 'uur' },
      thuiswerk: 'nee',
      geplaatstOp: '2026-11-16',
    });
  });

  it('reads a plain text, pay in words and a remote job, and no date for a zero', () => {
    expect(lees(bord).vacatures[1]).toMatchObject({
      tekst:
        'You answer the questions of our customers by phone and chat.\n\nYou work from home.\n\n€ 2.600 - € 3.000 gross per month',
      salaris: { min: 2600, max: 3000, periode: 'maand' },
      thuiswerk: 'volledig',
      werkplekken: [],
    });
    expect(lees(bord).vacatures[2]).toMatchObject({ geplaatstOp: null, thuiswerk: null });
  });

  it('is whole, an empty board as well, unless the address leaves a part out', () => {
    expect(lees(bord).volledig).toBe(true);
    expect(lees('[]')).toMatchObject({ volledig: true, fouten: [], vacatures: [] });
    expect(lees(bord, `${BORD}&limit=10`).volledig).toBe(false);
    expect(lees(bord, `${BORD}&location=Tilburg`).volledig).toBe(false);
    expect(lees(bord, null).volledig).toBe(false);
  });

  it.each([
    ['{"ok":false,"error":"Document not found"}', 'vorm_onbekend'],
    ['[7]', 'vorm_onbekend'],
    ['<html>', 'json_onleesbaar'],
  ])('reports %s and proves nothing', (inhoud, code) => {
    const uit = lees(inhoud);
    expect([uit.volledig, uit.fouten.map((fout) => fout.code)]).toEqual([false, [code]]);
  });
});
