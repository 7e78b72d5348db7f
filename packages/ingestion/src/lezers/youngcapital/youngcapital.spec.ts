import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { leesBron } from '../../bron/lees-bron.js';

const feed = readFileSync(new URL('./fixtures/feed.xml', import.meta.url), 'utf8');
const lees = (inhoud: string) => leesBron('youngcapital', { inhoud, peildatum: '2026-11-22' });

describe('YoungCapital feed', () => {
  it('reads hours, pay and town, the long text before the summary, and the duties', () => {
    expect(lees(feed).vacatures[0]).toMatchObject({
      externId: 'yc-9001',
      titel: 'Vakkenvuller avond',
      tekst:
        'Vul jij de schappen van onze winkel? Je tilt kratten tot 12 kg.\n\nWerkzaamheden\n\n- Dozen uitpakken\n- Schappen spiegelen',
      werkgever: 'Buurtsuper De Korf',
      werkplekken: [{ naam: 'Assen', postcode: '9401AA', land: 'NL' }],
      uren: { min: 8, max: 16 },
      salaris: { min: 14.25, max: 15.1, periode: 'uur' },
    });
  });

  it('reads the same fields under other names, and a job in the whole country', () => {
    expect(lees(feed).vacatures[1]).toMatchObject({
      titel: 'Enquêteur',
      tekst: 'Je belt mensen met vragen over hun stad.',
      werkplekken: [{ naam: 'Nederland', land: 'NL' }],
      uren: { min: 12, max: 20 },
      salaris: { min: 15, periode: 'uur' },
      contract: 'stage',
    });
  });

  it('reports a job without any title, and never calls the feed whole', () => {
    expect(lees(feed).fouten).toMatchObject([{ waar: 'job 3', code: 'titel_ontbreekt' }]);
    expect(lees('<jobs></jobs>').volledig).toBe(false);
  });
});
