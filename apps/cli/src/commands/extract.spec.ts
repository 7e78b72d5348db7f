import { afterAll, describe, expect, it } from '@jest/globals';
import { BRON_TYPES } from '@passend/ingestion';
import { maakProefIo, ruimProefmappenOp, zetBestand } from '../proef/proef-io.js';
import { voerUit } from '../voer-uit.js';

afterAll(ruimProefmappenOp);

const regels = (uitvoer: readonly string[]) => uitvoer.join('').split('\n').filter(Boolean);

describe('passend extract', () => {
  it.each(BRON_TYPES)(
    'takes --type %s, and says in words that a file holds nothing',
    async (soort) => {
      const io = maakProefIo();
      zetBestand(io, 'leeg', '[]');
      expect(await voerUit(['extract', 'leeg', '--type', soort], io)).toBe(1);
      expect(io.klachten.join('')).toContain('0 vacatures gelezen.');
    },
  );

  it('reads a table, and the load that a field of a page tells reaches the demands', async () => {
    const io = maakProefIo();
    zetBestand(
      io,
      'a.csv',
      'functie;omschrijving;fysieke eisen\nPostbode;Je bezorgt.;Tillen tot 20 kg\n',
    );
    expect(await voerUit(['extract', 'a.csv'], io)).toBe(0);
    zetBestand(io, 'b.jsonl', regels(io.uitvoer).join('\n'));
    const daarna = { ...maakProefIo(), werkmap: io.werkmap };
    expect(await voerUit(['belasting', 'b.jsonl'], daarna)).toBe(0);
    expect(daarna.uitvoer.join('')).toContain('"Tillen tot 20 kg"');
  });
});
