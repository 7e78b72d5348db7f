const GETALWOORDEN: ReadonlyMap<string, number> = new Map(
  (
    'twee two 2|drie three 3|vier four 4|vijf five 5|zes six 6|zeven seven 7|acht eight 8|negen nine 9|tien ten 10|' +
    'elf eleven 11|twaalf twelve 12|dertien thirteen 13|veertien fourteen 14|vijftien fifteen 15|zestien sixteen 16|' +
    'zeventien seventeen 17|achttien eighteen 18|negentien nineteen 19|twintig twenty 20|dertig thirty 30|' +
    'veertig forty 40|vijftig fifty 50|zestig sixty 60|zeventig seventy 70|tachtig eighty 80|negentig ninety 90'
  )
    .split('|')
    .flatMap((rij) => {
      const [nederlands = '', engels = '', getal] = rij.split(' ');
      return [
        [nederlands, Number(getal)],
        [engels, Number(getal)],
      ] as const;
    }),
);
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
    .map((woord) => GETALWOORDEN.get(woord));
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
  return /^\d/u.test(woord) ? waardeVan(woord) : GETALWOORDEN.get(woord.toLowerCase());
}

function waardeVan(getal: string): number | undefined {
  const heel = DUIZENDTAL.test(getal) ? getal.replace(/[.,]/gu, '') : getal.replace(',', '.');
  const waarde = Number(heel);
  return Number.isNaN(waarde) ? undefined : waarde;
}
