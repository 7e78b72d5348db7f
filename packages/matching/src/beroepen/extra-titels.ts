import { type Beroep, beroepVanCode } from './beroep.js';
import { type HerkendBeroep, herkenIngebouwd, ZEKER } from './herken-beroep.js';
import { bouwSleutels, codeVanWoorden } from './titelsleutels.js';
import { titelwoorden } from './titelwoorden.js';

/** Further titles of one occupation of the built-in table. */
export type ExtraTitels = Pick<Beroep, 'code' | 'titels'>;

/** What a text of further titles holds, and the numbers of the lines that cannot be used. */
export interface GelezenExtraTitels {
  readonly extra: readonly ExtraTitels[];
  readonly ongeldig: readonly number[];
}

const REGEL = /^(?<code>\d{4}\.\d{1,3})[ \t]+(?<titels>\S.*)$/u;

/**
 * Reads further titles: a line per occupation, its code, a space, titles with `|` between them. Empty
 * lines and lines that begin with `#` are skipped. A line with another shape or a code that the table
 * does not know is reported by its number (from 1) and costs the other lines nothing.
 */
export function leesExtraTitels(tekst: string): GelezenExtraTitels {
  const extra: ExtraTitels[] = [];
  const ongeldig: number[] = [];
  for (const [plaats, ruw] of tekst.split(/\r?\n/u).entries()) {
    const regel = ruw.trim();
    if (regel === '' || regel.startsWith('#')) continue;
    const titels = leesRegel(regel);
    if (titels === null) ongeldig.push(plaats + 1);
    else extra.push(titels);
  }
  return { extra, ongeldig };
}

/**
 * Recognition with further titles. A whole title of the built-in table goes before a further title;
 * a further title goes before everything that is only part of a title.
 */
export function metExtraTitels(
  extra: readonly ExtraTitels[],
): (titel: string) => HerkendBeroep | null {
  const sleutels = bouwSleutels(extra);
  return (titel) => {
    const ingebouwd = herkenIngebouwd(titel);
    if (ingebouwd?.zekerheid === ZEKER.heel) return ingebouwd;
    const code = codeVanWoorden(titelwoorden(titel), sleutels);
    return code === null ? ingebouwd : { code, zekerheid: ZEKER.heel };
  };
}

function leesRegel(regel: string): ExtraTitels | null {
  const { code, titels } = REGEL.exec(regel)?.groups ?? {};
  if (code === undefined || titels === undefined || beroepVanCode(code) === null) return null;
  const namen = titels.split('|').map((titel) => titel.trim());
  return { code, titels: namen.filter((titel) => titelwoorden(titel).length > 0) };
}
