import { BEROEPEN } from './beroep.js';
import { titelwoorden } from './titelwoorden.js';
import { isVaag } from './vage-titels.js';

/** Shorter words and beginnings are chance hits. */
const KORTSTE = 6;
/** A word that is only the beginning of another one says a little less than the word itself. */
const BEGIN_KOST = 1;
/** A guess for who leads others is worth less: most titles with the same field name other work. */
const LEIDING_KOST = 3;

/** Words that say how somebody works, not on what. */
const ALGEMEEN = new Set(
  'medewerker medewerkster assistent assistente coordinator adviseur adviseuse consultant specialist manager leider teamleider operator operative attendant employee assistant associate service support algemeen commercieel sociaal technisch medisch professional beheerder ontwikkelaar onderhoud projecten project kwaliteit internationaal binnendienst buitendienst begeleider controleur vakkracht vakman hoofd senior officer worker helper'.split(
    ' ',
  ),
);

interface Titelwoord {
  readonly woord: string;
  /** Titles with this word, by occupation. */
  readonly codes: Map<string, number>;
}

const PER_BEGIN: ReadonlyMap<string, readonly Titelwoord[]> = bouwIndex();

/**
 * Guesses the occupation of a title that no table knows, from a word that it shares with listed
 * titles, whole or as a beginning: "laundry operative" with "laundry employee", "schilderwerk" with
 * "schilder". Good enough to say how far the work lies from wanted work; never for the load of it.
 * @returns null when no word is shared
 */
export function raadBeroep(woorden: readonly string[]): string | null {
  const punten = new Map<string, number>();
  for (const woord of woorden) {
    for (const [code, gewicht] of gewichtenVan(woord)) {
      punten.set(code, (punten.get(code) ?? 0) + gewicht);
    }
  }
  let beste: string | null = null;
  let hoogste = 0;
  for (const [code, som] of punten) {
    const waarde = code.startsWith('1') ? som - LEIDING_KOST : som;
    if (waarde > hoogste) {
      beste = code;
      hoogste = waarde;
    }
  }
  return beste;
}

/** Letters shared with titles of each occupation, and for as many letters the share of its titles. */
function gewichtenVan(woord: string): ReadonlyMap<string, number> {
  const gewichten = new Map<string, number>();
  if (!zegtIets(woord)) return gewichten;
  for (const { woord: ander, codes } of PER_BEGIN.get(woord.slice(0, KORTSTE)) ?? []) {
    const gedeeld = gedeeldeLetters(woord, ander);
    if (gedeeld === 0) continue;
    const alle = [...codes.values()].reduce((som, aantal) => som + aantal, 0);
    for (const [code, aantal] of codes) {
      gewichten.set(code, Math.max(gewichten.get(code) ?? 0, gedeeld + aantal / alle));
    }
  }
  return gewichten;
}

function gedeeldeLetters(woord: string, ander: string): number {
  if (woord === ander) return woord.length;
  const isBegin = woord.startsWith(ander) || ander.startsWith(woord);
  return isBegin ? Math.min(woord.length, ander.length) - BEGIN_KOST : 0;
}

function zegtIets(woord: string): boolean {
  return woord.length >= KORTSTE && !ALGEMEEN.has(woord) && !isVaag([woord]);
}

function bouwIndex(): ReadonlyMap<string, readonly Titelwoord[]> {
  const perWoord = new Map<string, Map<string, number>>();
  for (const { code, titels } of BEROEPEN) {
    for (const woord of titels.flatMap(titelwoorden).filter(zegtIets)) {
      const codes = perWoord.get(woord) ?? new Map<string, number>();
      perWoord.set(woord, codes.set(code, (codes.get(code) ?? 0) + 1));
    }
  }
  const perBegin = new Map<string, Titelwoord[]>();
  for (const [woord, codes] of perWoord) {
    const begin = woord.slice(0, KORTSTE);
    perBegin.set(begin, [...(perBegin.get(begin) ?? []), { woord, codes }]);
  }
  return perBegin;
}
