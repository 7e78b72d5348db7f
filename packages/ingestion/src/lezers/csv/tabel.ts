import { CsvError, parse } from 'csv-parse/sync';
import { MAX_RECORDS, type Verzamelaar } from '../../bron/verzamelaar.js';

export interface Tabelrij {
  /** Line on which the row ends; the first line of the file is 1. */
  readonly regel: number;
  readonly cellen: readonly string[];
}

export interface Tabel {
  readonly kop: readonly string[];
  readonly rijen: readonly Tabelrij[];
}

const SCHEIDINGEN = [';', ',', '\t', '|'];
const SEP = /^sep=(.)\r?\n/iu;
const MAX_RIJ = 1_000_000;
const KAPOT =
  'Vanaf deze regel is de tabel niet te lezen: een aanhalingsteken dat niet sluit. De rest is niet gelezen.';
const TE_VEEL = `De tabel heeft meer dan ${MAX_RECORDS} regels; de rest is niet gelezen.`;
const CELLEN =
  'Deze regel heeft meer of minder cellen dan de eerste regel. Zet tekst met een scheidingsteken tussen aanhalingstekens.';

/**
 * Reads a table with any usual separator, with or without quotes. A row with another number of cells
 * is a fault and is left out, since its cells stand under the wrong names.
 */
export function leesTabel(inhoud: string, uit: Verzamelaar): Tabel {
  const sep = SEP.exec(inhoud);
  const tekst = sep === null ? inhoud : inhoud.slice(sep[0].length);
  const eerder = sep === null ? 0 : 1;
  const rijen = ontleed(tekst, sep?.[1] ?? scheiding(tekst), eerder, uit);
  const [kop, ...rest] = rijen;
  const breedte = kop?.cellen.length ?? 0;
  const goed = rest.filter((rij) => {
    const past = rij.cellen.length === breedte || rij.cellen.slice(breedte).every(isLeeg);
    const vol = past && rij.cellen.length >= breedte;
    if (!vol) uit.fout(`regel ${rij.regel}`, 'aantal_cellen', CELLEN);
    return vol;
  });
  return { kop: kop?.cellen ?? [], rijen: goed };
}

function ontleed(
  tekst: string,
  delimiter: string,
  eerder: number,
  uit: Verzamelaar,
): readonly Tabelrij[] {
  const rijen: Tabelrij[] = [];
  try {
    parse(tekst.replace(/\r\n?/gu, '\n'), {
      delimiter,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      max_record_size: MAX_RIJ,
      // The head, the rows that may be read, and one that tells that there are more.
      to: MAX_RECORDS + 2,
      on_record: (cellen: string[], { lines }) => {
        rijen.push({ regel: lines + eerder, cellen });
        return null;
      },
    });
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    uit.fout(`regel ${(rijen.at(-1)?.regel ?? eerder) + 1}`, 'tabel_kapot', KAPOT);
  }
  if (rijen.length > MAX_RECORDS + 1) uit.fout(`regel ${rijen.pop()?.regel}`, 'te_veel', TE_VEEL);
  return rijen;
}

/** The separator that occurs most on the first line, outside quotes. */
function scheiding(tekst: string): string {
  const kop = (tekst.slice(0, 20_000).split(/\r?\n/u, 1)[0] ?? '').replace(/"[^"]*"/gu, '');
  const telling = SCHEIDINGEN.map((teken) => ({ teken, aantal: kop.split(teken).length }));
  return telling.reduce((a, b) => (b.aantal > a.aantal ? b : a)).teken;
}

function isLeeg(cel: string): boolean {
  return cel.trim() === '';
}
