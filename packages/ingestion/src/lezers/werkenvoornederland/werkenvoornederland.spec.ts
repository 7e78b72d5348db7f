import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { leesBron } from '../../bron/lees-bron.js';

const jobs = readFileSync(new URL('./fixtures/jobs.json', import.meta.url), 'utf8');
const lees = (inhoud: string) =>
  leesBron('werkenvoornederland', { inhoud, peildatum: '2026-11-22' });

describe('werkenvoornederland.nl', () => {
  it('reads a list of getJobs, under several names of a field', () => {
    expect(lees(jobs).vacatures).toMatchObject([
      {
        externId: 'BVD-2026-101',
        werkgever: 'Dienst Voorbeeldzaken',
        tekst:
          'Je ordent dossiers en haalt dozen uit het depot.\n\nFunctie-eisen\n\n- Mbo werk- en denkniveau',
        werkplekken: [{ naam: 'Zoetermeer', provincie: 'Zuid-Holland', land: 'NL' }],
        uren: { min: 24, max: 36 },
        salaris: { min: 2540, max: 3320, periode: 'maand' },
        contract: 'tijdelijk',
        geplaatstOp: '2026-11-09',
        sluitOp: '2026-11-30',
      },
      { externId: '102', titel: 'Beveiliger', uren: { min: 36, max: 36 }, salaris: null },
    ]);
  });

  it('reads one vacancy of getJob, and a bare list', () => {
    expect(lees('{"result":{"id":7,"title":"Kok"}}').vacatures).toMatchObject([{ titel: 'Kok' }]);
    expect(lees('{"result":[{"id":7,"title":"Kok"}]}').vacatures).toMatchObject([{ titel: 'Kok' }]);
  });

  it.each([
    ['{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"geheim"}}', 'fout_van_bron'],
    ['{"result":7}', 'vorm_onbekend'],
    ['<html>', 'vorm_onbekend'],
  ])('reports %s and repeats nothing of it', (inhoud, code) => {
    const uit = lees(inhoud);
    expect([uit.volledig, uit.fouten.map((fout) => fout.code)]).toEqual([false, [code]]);
    expect(JSON.stringify(uit.fouten)).not.toContain('geheim');
  });
});
