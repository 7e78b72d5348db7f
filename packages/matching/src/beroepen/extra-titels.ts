import { type Beroep, beroepVanCode } from './beroep.js';
import { type HerkendBeroep, herkenMet, type Zoektitel } from './herken-beroep.js';
import { bouwSleutels, codeVanDezeWoorden, codeVanWoorden } from './titelsleutels.js';
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
 * Recognition with further titles. First what is the whole title, then what is part of it:
 * 1. a further title as it is written; 2. a title of the built-in table as it is written; 3. another
 * form of either ("buislassers"), in the same order; 4. the longest of both tables inside the title, a
 * head with its field, and the end of a compound. So somebody who imports a title is heard, and the
 * end of a word ("lasser" of "buislasser") never goes before a title that was imported for it.
 */
export function metExtraTitels(
  extra: readonly ExtraTitels[],
): (titel: string) => HerkendBeroep | null {
  const sleutels = bouwSleutels(extra);
  const inExtra: Zoektitel = (woorden) => codeVanWoorden(woorden, sleutels);
  const heel: readonly Zoektitel[] = [
    (woorden) => codeVanDezeWoorden(woorden, sleutels),
    (woorden) => codeVanDezeWoorden(woorden),
    inExtra,
    (woorden) => codeVanWoorden(woorden),
  ];
  const deel: Zoektitel = (woorden) => codeVanWoorden(woorden) ?? inExtra(woorden);
  return (titel) => herkenMet(titel, heel, deel);
}

function leesRegel(regel: string): ExtraTitels | null {
  const { code, titels } = REGEL.exec(regel)?.groups ?? {};
  if (code === undefined || titels === undefined || beroepVanCode(code) === null) return null;
  const namen = titels.split('|').map((titel) => titel.trim());
  return { code, titels: namen.filter((titel) => titelwoorden(titel).length > 0) };
}
