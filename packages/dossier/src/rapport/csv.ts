import type { Rapport } from '@passend/domain';

/** Marks the file as UTF-8 for a spreadsheet. */
const BOM = '\uFEFF';
/** What a spreadsheet would carry out instead of show. */
const FORMULE = /^[=+\-@\t\r]/u;

/**
 * The tables of a report as CSV for a spreadsheet in Dutch: semicolons, each cell in quotes. What begins
 * like a formula gets an apostrophe in front, so that it is only text.
 */
export function tabelAlsCsv(rapport: Rapport): string {
  const tabellen = rapport.delen.flatMap(({ stukken }) =>
    stukken.flatMap((stuk) => (stuk.vorm === 'tabel' ? [stuk] : [])),
  );
  const blokken = tabellen.map(({ titel, kolommen, rijen }) =>
    [...(tabellen.length > 1 ? [[titel]] : []), kolommen, ...rijen].map(regel).join('\r\n'),
  );
  return `${BOM}${blokken.join('\r\n\r\n')}\r\n`;
}

function regel(cellen: readonly string[]): string {
  return cellen.map(cel).join(';');
}

function cel(waarde: string): string {
  const veilig = FORMULE.test(waarde) ? `'${waarde}` : waarde;
  return `"${veilig.replaceAll('"', '""')}"`;
}
