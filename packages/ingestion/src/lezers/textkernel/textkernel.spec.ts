import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { leesBron } from '../../bron/lees-bron.js';

const bestand = (naam: string) =>
  readFileSync(new URL(`./fixtures/${naam}`, import.meta.url), 'utf8');
const lees = (inhoud: string) => leesBron('textkernel', { inhoud, peildatum: '2026-11-22' });

describe('daily files of a market data service', () => {
  it('reads new vacancies, one per line, and names the lines that are none', () => {
    const uit = lees(bestand('jobs_new.jsonl'));
    expect(uit.vacatures).toMatchObject([
      {
        externId: 'tk-1',
        titel: 'Teamleider keuken',
        werkgever: 'Zorghuis De Esdoorn',
        werkplekken: [{ naam: 'Hengelo', postcode: '7551AA' }],
        uren: { min: 32, max: 36 },
        salaris: { min: 2900, max: 3400, periode: 'maand' },
        contract: 'vast',
        geplaatstOp: '2026-11-20',
      },
      { externId: 'tk-2', tekst: '', werkgever: null, werkplekken: [] },
    ]);
    expect(uit.fouten.map(({ waar, code }) => [waar, code])).toEqual([
      ['regel 3', 'json_onleesbaar'],
      ['regel 4', 'titel_ontbreekt'],
    ]);
  });

  it('closes what the file of expired vacancies names, and never calls a daily file whole', () => {
    const uit = lees(bestand('jobs_expired.jsonl'));
    expect(uit.gesloten).toMatchObject([
      { externId: 'tk-0', code: 'delta', bewijs: '2026-11-20' },
      { externId: 'tk-00', code: 'delta', bewijs: 'jobs_expired' },
    ]);
    expect([uit.volledig, uit.fouten, uit.vacatures]).toEqual([false, [], []]);
  });

  it('does not close a vacancy whose title got lost', () => {
    expect(lees('{"job_id":"tk-9","full_text":"x"}')).toMatchObject({
      gesloten: [],
      fouten: [{ code: 'titel_ontbreekt' }],
    });
  });
});
