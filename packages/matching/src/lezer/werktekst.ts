import type { Sectie } from '../lexicon/secties.js';
import { normaliseer } from './normaliseer.js';
import { SCHEIDING } from './patroon.js';
import { masker } from './schijn.js';
import { bepaalSecties } from './secties.js';
import { type Segment, splitsSegmenten } from './segmenten.js';
import { looptDoor, maakStukken, type Stuk } from './stukken.js';
import type { Zoekraam } from './vondst.js';
import { zoekers } from './zoekers.js';

/** A text made ready for the rules; every string in it is as long as the original. */
export interface Werktekst {
  /** As it was written. */
  readonly tekst: string;
  readonly norm: string;
  /** The whole text with the words hidden that look like a denial and are none. */
  readonly zonderSchijn: string;
  /** Head words of the title, in the singular: who is named so is the reader. */
  readonly titelwoorden: ReadonlySet<string>;
  readonly segmenten: readonly Segment[];
  readonly stukken: readonly Stuk[];
  /** Duties and requirements only. */
  readonly functie: string;
  /** The offer as well, for hours, times and place of work. */
  readonly metAanbod: string;
}

/** What is read of a text around a match, and the searches that make sense there. */
export interface Leesplek
  extends Pick<Werktekst, 'tekst' | 'norm' | 'zonderSchijn' | 'titelwoorden'> {
  readonly raam: Zoekraam;
}

export function maakWerktekst(tekst: string): Werktekst {
  const norm = zonderReeksen(normaliseer(tekst));
  const segmenten = splitsSegmenten(tekst, norm);
  const stukken = maakStukken(norm, segmenten);
  const secties = bepaalSecties(norm, stukken);
  const gemaskeerd = verberg(norm, stukken, zoekers().idiomen);
  return {
    tekst,
    norm,
    zonderSchijn: verberg(norm, stukken, zoekers().schijn),
    titelwoorden: leesTitelwoorden(norm),
    segmenten,
    stukken,
    functie: laatOver(gemaskeerd, segmenten, secties, ['functie']),
    metAanbod: laatOver(gemaskeerd, segmenten, secties, ['functie', 'aanbod']),
  };
}

/**
 * What has no white space for so long is an address or code, and no word. Hidden, because a pattern
 * that tries every part of a word takes the square of its length.
 */
const REEKS = /\S{200,}/gu;

function zonderReeksen(norm: string): string {
  return norm.replace(REEKS, (reeks) => ' '.repeat(reeks.length));
}

/** Hides what the searches find, piece by piece. */
function verberg(norm: string, stukken: readonly Stuk[], wendingen: readonly RegExp[]): string {
  const delen: string[] = [];
  let plek = 0;
  for (const { van, tot, raam } of stukken) {
    const hier = wendingen.filter((zoeker) => raam.kan(zoeker));
    if (hier.length === 0) continue;
    const stuk = norm.slice(van, tot);
    const verborgen = hier.reduce((over, zoeker) => over.replace(zoeker, masker), stuk);
    if (verborgen === stuk) continue;
    delen.push(norm.slice(plek, van), verborgen);
    plek = tot;
  }
  return delen.length === 0 ? norm : `${delen.join('')}${norm.slice(plek)}`;
}

const LANGSTE_TITEL = 120;
/** Small words of a title that name no trade. */
const KLEIN = /^(?:van|het|een|met|per|bij|uur|tot|aan|ons|jij|jou|and|the|for|you|our)$/u;

function leesTitelwoorden(norm: string): ReadonlySet<string> {
  const einde = norm.indexOf('\n');
  const titel = norm.slice(0, Math.max(0, Math.min(einde, LANGSTE_TITEL)));
  return new Set(
    (titel.match(/\p{L}{3,}|\p{L}{2}(?=-\p{L}{4})/gu) ?? [])
      .filter((woord) => !KLEIN.test(woord))
      .map(enkelvoud),
  );
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
  segmenten.forEach((segment, nummer) => {
    const { van, tot } = segment;
    stukken.push(SCHEIDING.repeat(van - plek));
    const telt = houd.includes(secties[nummer] ?? 'functie');
    stukken.push(
      telt ? tekst.slice(van, tot - 1).replaceAll('\n', ' ') : SCHEIDING.repeat(tot - van - 1),
    );
    stukken.push(telt && looptDoor(tekst, segment) ? tekst.charAt(tot - 1) : SCHEIDING);
    plek = tot;
  });
  stukken.push(SCHEIDING.repeat(tekst.length - plek));
  return stukken.join('');
}
