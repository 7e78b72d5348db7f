import { describe, expect, it } from '@jest/globals';
import type { Rapport } from '@passend/domain';
import { tabelAlsCsv } from './csv.js';

const tabel = (titel: string, rijen: string[][]) => ({
  vorm: 'tabel' as const,
  titel,
  kolommen: ['A', 'B'],
  rijen,
});
const rapport = (...tabellen: ReturnType<typeof tabel>[]): Rapport => ({
  soort: 'sollicitatieoverzicht',
  publiek: 'uwv',
  titel: 'T',
  rapportId: '00000000-0000-4000-8000-000000000001',
  versie: 1,
  zout: 'z',
  bureau: 'B',
  werknemer: 'W',
  werkgever: 'G',
  periode: null,
  opgemaakt: '2026-11-30',
  delen: [{ kop: 'K', stukken: [{ vorm: 'alinea', tekst: 'niet mee' }, ...tabellen] }],
});

describe('a report as CSV', () => {
  it('has its table, with what would break it in quotes', () => {
    expect(tabelAlsCsv(rapport(tabel('T', [['een; twee', 'zei "ja"\nen nee']])))).toBe(
      '\uFEFF"A";"B"\r\n"een; twee";"zei ""ja""\nen nee"\r\n',
    );
  });

  it('has nothing that a spreadsheet carries out', () => {
    const csv = tabelAlsCsv(
      rapport(
        tabel('T', [
          ['=cmd|x', '@SUM(1)'],
          ['+1', '-1'],
        ]),
      ),
    );
    expect(csv).toContain(`"'=cmd|x";"'@SUM(1)"\r\n"'+1";"'-1"`);
  });

  it('names each table when there are more, and is empty without one', () => {
    expect(tabelAlsCsv(rapport(tabel('Een', []), tabel('Twee', [])))).toBe(
      '\uFEFF"Een"\r\n"A";"B"\r\n\r\n"Twee"\r\n"A";"B"\r\n',
    );
    expect(tabelAlsCsv(rapport())).toBe('\uFEFF\r\n');
  });
});
