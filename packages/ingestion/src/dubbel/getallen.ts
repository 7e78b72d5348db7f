import { TELWOORDEN } from '@passend/domain';

const DUIZENDTAL = /^\d{1,3}(?:[.,]\d{3})+$/u;

/**
 * The distinct numbers of a text, in digits or words, Dutch or English: "2.541", "2,541" and
 * "twaalf" are 2541, 2541 and 12. A clock time counts as a number of hours (06.30 is 6.3).
 */
export function getallenVan(tekst: string): ReadonlySet<number> {
  const cijfers = [...tekst.matchAll(/\d+(?:[.,]\d+){0,3}/gu)].map(([getal]) => waardeVan(getal));
  const woorden = tekst
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .map((woord) => TELWOORDEN.get(woord))
    .filter((getal) => getal !== 1);
  return new Set([...cijfers, ...woorden].filter((getal) => getal !== undefined));
}

/** How many numbers two texts have in common, and what share that is of the text with fewer. */
export function gedeeldeGetallen(a: string, b: string): { samen: number; deel: number } {
  const links = getallenVan(a);
  const rechts = getallenVan(b);
  const samen = [...links].filter((getal) => rechts.has(getal)).length;
  const minste = Math.min(links.size, rechts.size);
  return { samen, deel: minste === 0 ? 0 : samen / minste };
}

/** A number written in digits or as a word; undefined when it is neither. */
export function getalVan(woord: string): number | undefined {
  return /^\d/u.test(woord) ? waardeVan(woord) : TELWOORDEN.get(woord.toLowerCase());
}

function waardeVan(getal: string): number | undefined {
  const heel = DUIZENDTAL.test(getal) ? getal.replace(/[.,]/gu, '') : getal.replace(',', '.');
  const waarde = Number(heel);
  return Number.isNaN(waarde) ? undefined : waarde;
}
