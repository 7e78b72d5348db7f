import type { Tabelrij } from '@passend/matching';
import { CsvError, parse } from 'csv-parse/sync';
import { type Bestand, tekstVan } from '../../io/bestanden.js';
import { Melding } from '../../io/io.js';

/** How a file is written: with commas and quotes, or with tabs and none. */
export type Tabelvorm = 'csv' | 'tab';

interface Regel {
  readonly regel: number;
  readonly velden: readonly string[];
}

/**
 * Reads a table with a line of column names, which other lines may stand before. Columns that are not
 * asked for stay in; a row that is too short lacks fields.
 * @throws Melding when it is no such table or a column is missing
 */
export function leesTabel(
  bestand: Bestand,
  vorm: Tabelvorm,
  kolommen: readonly string[],
): readonly Tabelrij[] {
  const regels = ontleed(bestand, vorm);
  const kop = regels.findIndex(({ velden }) => velden.includes(kolommen[0] ?? ''));
  const namen = regels[kop]?.velden ?? [];
  const mist = kolommen.filter((kolom) => !namen.includes(kolom));
  if (mist.length > 0) throw new Melding(kolomMelding(bestand, regels[kop]?.regel ?? 1, mist));
  return regels.slice(kop + 1).map(({ regel, velden }) => ({
    regel,
    velden: new Map(namen.map((naam, i) => [naam, (velden[i] ?? '').trim()])),
  }));
}

function ontleed(bestand: Bestand, vorm: Tabelvorm): readonly Regel[] {
  const vormen = vorm === 'csv' ? { delimiter: ',' } : { delimiter: '\t', quote: false as const };
  const regels: Regel[] = [];
  // The parser tells on which line a row ends; the next one begins after it.
  let regel = 1;
  const bewaar = (velden: readonly string[], { lines }: { readonly lines: number }) => {
    regels.push({ regel, velden });
    regel = lines + 1;
    return null;
  };
  try {
    parse(tekstVan(bestand), { ...vormen, relax_column_count: true, on_record: bewaar });
    return regels;
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    const plek = 'lines' in fout ? `regel ${String(fout.lines)}` : 'dit bestand';
    throw new Melding(
      `${bestand.pad}: ${plek}: de aanhalingstekens kloppen niet. Download het bestand opnieuw en bewaar het niet met een ander programma.`,
    );
  }
}

function kolomMelding({ pad }: Bestand, regel: number, mist: readonly string[]): string {
  const namen = mist.join(', ');
  return `${pad}: regel ${regel}: deze kolommen ontbreken: ${namen}. Gebruik het bestand zoals het gedownload is.`;
}
