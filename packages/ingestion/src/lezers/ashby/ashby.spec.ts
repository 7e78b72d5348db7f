import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { beginVan, herkenBron, leesBron } from '../../bron/lees-bron.js';

const BORD = 'https://api.ashbyhq.com/posting-api/job-board/zeepbel?includeCompensation=true';
const bord = readFileSync(new URL('./fixtures/bord.json', import.meta.url), 'utf8');
const lees = (inhoud: string) =>
  leesBron('ashby', { inhoud, url: BORD, werkgever: 'Zeepbel', peildatum: '2026-11-22' });

describe('Ashby', () => {
  it('begins at the board, with pay', () => {
    expect(beginVan('ashby', 'https://jobs.ashbyhq.com/zeepbel/abc')?.url).toBe(BORD);
  });

  it('reads towns from addresses, pay beside shares, and hybrid before remote', () => {
    expect(lees(bord).vacatures[0]).toMatchObject({
      werkplekken: [
        { naam: 'Groningen', provincie: 'Groningen', land: 'NL' },
        { naam: 'Zwolle', provincie: 'Overijssel', land: 'NL' },
      ],
      salaris: { min: 2700, max: 3200, periode: 'maand', valuta: 'EUR' },
      thuiswerk: 'deels',
      uren: { min: 32, max: 40 },
      geplaatstOp: '2026-11-10',
    });
  });

  it('reads a job without an id by its address, with pay in the object itself', () => {
    expect(lees(bord).vacatures[1]).toMatchObject({
      externId: 'https://jobs.ashbyhq.com/zeepbel/b3a1c0de-0000-4000-8000-000000000002',
      salaris: { min: 60_000, max: 75_000, periode: 'jaar' },
      thuiswerk: 'volledig',
      contract: null,
    });
  });

  it('leaves out what is not listed, and is whole without it', () => {
    expect(lees(bord)).toMatchObject({ vacatures: { length: 2 }, fouten: [], volledig: true });
  });

  it('knows an empty board, and takes it for whole', () => {
    const leeg = '{"jobs":[],"apiVersion":"1"}';
    expect(herkenBron({ inhoud: leeg })).toBe('ashby');
    expect(lees(leeg)).toMatchObject({ vacatures: [], fouten: [], volledig: true });
  });

  it('proves nothing with one unreadable job', () => {
    expect(lees('{"jobs":[{"title":"Kok","id":"1"},null]}')).toMatchObject({
      vacatures: [{ titel: 'Kok' }],
      fouten: [{ waar: 'jobs[1]', code: 'vorm_onbekend' }],
      volledig: false,
    });
  });
});
