import type { Regel } from '../regel.js';

const ONTKENT = '(?:niet|geen|nooit|nauwelijks|amper|zelden|zonder|not|never|no)';
const [ERVOOR, ERACHTER] = ['(?:\\p{L}+ )', '(?: \\p{L}+)'];

/** "Je werkt niet op je gemak": a word that denies is none of the words that may stand between. */
export function zonderOntkenningErtussen(regel: Regel): Regel {
  const { samen } = regel;
  return {
    ...regel,
    patronen: regel.patronen.map(dichtgezet),
    ...(samen === undefined ? {} : { samen: { ...samen, delen: samen.delen.map(dichtgezet) } }),
  };
}

function dichtgezet(patroon: string): string {
  return patroon
    .replaceAll(ERVOOR, `(?:(?!${ONTKENT} )\\p{L}+ )`)
    .replaceAll(ERACHTER, `(?: (?!${ONTKENT}(?!\\p{L}))\\p{L}+)`);
}
