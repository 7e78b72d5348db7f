import { IDIOMEN } from '../lexicon/idiomen.js';
import { SCHIJNONTKENNINGEN } from '../lexicon/schijnontkenning.js';
import type { Sectie } from '../lexicon/secties.js';
import { normaliseer } from './normaliseer.js';
import { MASKER, maakPatroon, SCHEIDING } from './patroon.js';
import { bepaalSecties } from './secties.js';
import { type Segment, splitsSegmenten } from './segmenten.js';

/** A text made ready for the rules; every string in it is as long as the original. */
export interface Werktekst {
  readonly norm: string;
  /** The whole text with the words hidden that look like a denial and are none. */
  readonly zonderSchijn: string;
  /** Head words of the title, in the singular: who is named so is the reader. */
  readonly titelwoorden: ReadonlySet<string>;
  readonly segmenten: readonly Segment[];
  /** Duties and requirements only. */
  readonly functie: string;
  /** The offer as well, for hours, times and place of work. */
  readonly metAanbod: string;
}

const SCHIJN = maakPatroon(SCHIJNONTKENNINGEN.flatMap(({ patronen }) => patronen));
const IDIOOM = maakPatroon(IDIOMEN.flatMap(({ patronen }) => patronen));

export function maakWerktekst(tekst: string): Werktekst {
  const norm = normaliseer(tekst);
  const segmenten = splitsSegmenten(tekst, norm);
  const secties = bepaalSecties(norm, segmenten);
  const gemaskeerd = norm.replace(IDIOOM, (treffer) => MASKER.repeat(treffer.length));
  return {
    norm,
    zonderSchijn: verbergSchijn(norm),
    titelwoorden: leesTitelwoorden(norm),
    segmenten,
    functie: laatOver(gemaskeerd, segmenten, secties, ['functie']),
    metAanbod: laatOver(gemaskeerd, segmenten, secties, ['functie', 'aanbod']),
  };
}

/** Hides denying words that deny no load. */
export function verbergSchijn(norm: string): string {
  return norm.replace(SCHIJN, (treffer) => MASKER.repeat(treffer.length));
}

const LANGSTE_TITEL = 120;

function leesTitelwoorden(norm: string): ReadonlySet<string> {
  const einde = norm.indexOf('\n');
  const titel = norm.slice(0, Math.max(0, Math.min(einde, LANGSTE_TITEL)));
  return new Set((titel.match(/\p{L}{4,}/gu) ?? []).map(enkelvoud));
}

/** "Chauffeurs" and "verpleegkundigen" as their title names them. */
export function enkelvoud(woord: string): string {
  return woord.replace(/(?:'s|s|en|e)$/u, '');
}

/** Keeps the segments of the given parts and puts a separator at every end of a segment. */
function laatOver(
  tekst: string,
  segmenten: readonly Segment[],
  secties: readonly Sectie[],
  houd: readonly Sectie[],
): string {
  const stukken: string[] = [];
  let plek = 0;
  segmenten.forEach(({ van, tot }, nummer) => {
    stukken.push(SCHEIDING.repeat(van - plek));
    const telt = houd.includes(secties[nummer] ?? 'functie');
    stukken.push(
      telt ? tekst.slice(van, tot - 1).replaceAll('\n', ' ') : SCHEIDING.repeat(tot - van - 1),
    );
    stukken.push(telt ? eindteken(tekst.charAt(tot - 1)) : SCHEIDING);
    plek = tot;
  });
  stukken.push(SCHEIDING.repeat(tekst.length - plek));
  return stukken.join('');
}

function eindteken(teken: string): string {
  return /[\p{L}\d?]/u.test(teken) ? teken : SCHEIDING;
}
