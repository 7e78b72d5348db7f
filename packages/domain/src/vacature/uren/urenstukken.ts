import {
  alle,
  alleVan,
  lui,
  type Mogelijkheden,
  Voorfilter,
  Zoektekst,
} from '../../zoeken/index.js';
import { UREN_REGELS } from './regels.js';

/** A piece of a text in which some of the rules may find hours. */
export interface Urenstuk {
  readonly van: number;
  readonly tekst: string;
  /** All matches of the rule with this number. */
  readonly zoek: (regel: number) => readonly RegExpExecArray[];
}

/** The end of a sentence or of a line. */
const EINDE = /[.!?;]\s+|\n\s*/gu;
/** What begins something new: no way to write hours runs on into it. */
const BEGIN = /[\p{Lu}\-*•]/u;

const voorfilter = lui(() => new Voorfilter(UREN_REGELS.map(({ patroon }) => patroon)));

/** Cuts a text into pieces and leaves out those without any hours. */
export function urenstukken(tekst: string): readonly Urenstuk[] {
  const klein = tekst.toLowerCase();
  const stukken: Urenstuk[] = [];
  let van = 0;
  for (const tot of [...einden(tekst), tekst.length]) {
    const mogelijk = voorfilter().mogelijk(klein, van, tot);
    if (mogelijk.lijst.length > 0) stukken.push(maakStuk(van, tekst.slice(van, tot), mogelijk));
    van = tot;
  }
  return stukken;
}

function maakStuk(van: number, tekst: string, mogelijk: Mogelijkheden): Urenstuk {
  const lezing = lui(() => new Zoektekst(tekst));
  const zoek = (nummer: number): readonly RegExpExecArray[] => {
    const zoeker = voorfilter().zoekers[nummer];
    const teken = UREN_REGELS[nummer]?.teken ?? '';
    if (zoeker === undefined || !mogelijk.heeft(nummer) || !tekst.includes(teken)) return [];
    return alleVan([zoeker], lezing());
  };
  return { van, tekst, zoek };
}

/**
 * The end of a sentence, or of a line after which something new begins. A line that ends in a colon,
 * or is followed by a figure, may go on.
 */
function einden(tekst: string): readonly number[] {
  return alle(EINDE, tekst).flatMap(({ index, 0: { length } }) => {
    const begint = BEGIN.test(tekst.charAt(index + length));
    return begint && !/[:=]/u.test(tekst.charAt(index - 1)) ? [index + length] : [];
  });
}
