import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { leesBron } from '../../bron/lees-bron.js';

const feed = readFileSync(new URL('./fixtures/feed.xml', import.meta.url), 'utf8');
const lees = (inhoud: string) => leesBron('jooble', { inhoud, peildatum: '2026-11-22' });

describe('Jooble feed', () => {
  it('reads the id from the attribute, Dutch dates and pay in words', () => {
    expect(lees(feed).vacatures[0]).toMatchObject({
      externId: '4471',
      url: 'https://klusbank.example/vacature/4471',
      titel: 'Schilder onderhoud',
      werkgever: 'Schildersbedrijf De Kwast',
      werkplekken: [{ provincie: 'Overijssel', land: 'NL' }],
      uren: { min: 40, max: 40 },
      salaris: { min: 2600, max: 3100, periode: 'maand' },
      contract: 'vast',
      geplaatstOp: '2026-11-02',
    });
  });

  it('reads several towns, and nothing from an empty employer, a day that does not exist or "n.o.t.k."', () => {
    expect(lees(feed).vacatures[1]).toMatchObject({
      werkplekken: [{ naam: 'Zwolle' }, { naam: 'Kampen' }],
      werkgever: null,
      geplaatstOp: null,
      salaris: null,
    });
  });

  it('reports a feed that breaks off', () => {
    expect(lees(feed.slice(0, -20)).fouten).toMatchObject([{ code: 'afgebroken' }]);
    expect(lees(feed)).toMatchObject({ volledig: false, fouten: [] });
  });
});
