import type { ItemSlug, Oordeel } from '@passend/domain';

/** A quote in the text and the verdict that rests on it. */
export interface Bewijsplek {
  readonly item: ItemSlug;
  readonly oordeel: Oordeel;
  readonly van: number;
  readonly tot: number;
}

/** A stretch of text; `plekken` are the quotes that cover it, the most troubling one first. */
export interface Stuk {
  readonly tekst: string;
  readonly plekken: readonly Bewijsplek[];
}

/** A paragraph, a heading inside the text, or one entry of a list. */
export interface Alinea {
  readonly soort: 'titel' | 'kopje' | 'alinea' | 'opsomming';
  /** Offset of the first character in the whole text. */
  readonly van: number;
  readonly stukken: readonly Stuk[];
}

const ERNST: Readonly<Record<Oordeel, number>> = {
  overschrijdt: 0,
  mogelijk: 1,
  onbekend: 2,
  past: 3,
};
/** A line of its own that is short and asks or announces reads as a heading. */
const KOPJE = /^[^.!]{3,48}[?:]\s*$/u;
const OPSOMTEKEN = /^\s*(?:[-*•·–▪◦]|\d{1,2}[.)])\s+/u;

/**
 * Cuts a text into paragraphs and those into stretches, so that each quote can be marked in place.
 * Quotes may overlap and may run over a line break. Offsets are UTF-16 code units of `tekst`, end
 * exclusive; a quote outside the text is left out. The first line is the title.
 */
export function markeer(tekst: string, plekken: readonly Bewijsplek[]): readonly Alinea[] {
  const geldig = plekken.filter(({ van, tot }) => van >= 0 && van < tot && tot <= tekst.length);
  return regels(tekst)
    .filter(({ van, tot }) => tekst.slice(van, tot).trim() !== '')
    .map(({ van, tot }) => alinea(tekst, van, tot, geldig));
}

function alinea(tekst: string, van: number, tot: number, plekken: readonly Bewijsplek[]): Alinea {
  const opsomming = OPSOMTEKEN.exec(tekst.slice(van, tot));
  const soort = soortVan(tekst.slice(van, tot), van, opsomming !== null);
  const begin = soort === 'opsomming' ? van + (opsomming?.[0].length ?? 0) : van;
  return { soort, van: begin, stukken: stukken(tekst, begin, tot, plekken) };
}

function soortVan(regel: string, van: number, opsomming: boolean): Alinea['soort'] {
  if (van === 0) return 'titel';
  if (opsomming) return 'opsomming';
  return KOPJE.test(regel) ? 'kopje' : 'alinea';
}

/** Cuts one line at every edge of a quote that touches it. */
function stukken(
  tekst: string,
  van: number,
  tot: number,
  plekken: readonly Bewijsplek[],
): readonly Stuk[] {
  const raakt = plekken.filter((plek) => plek.van < tot && plek.tot > van);
  const randen = raakt.flatMap((plek) => [Math.max(van, plek.van), Math.min(tot, plek.tot)]);
  const sneden = [...new Set([van, ...randen, tot])].sort((a, b) => a - b);
  return sneden.slice(0, -1).map((begin, nummer) => {
    const eind = sneden[nummer + 1] ?? tot;
    return {
      tekst: tekst.slice(begin, eind),
      plekken: raakt
        .filter((plek) => plek.van <= begin && plek.tot >= eind)
        .sort((a, b) => ERNST[a.oordeel] - ERNST[b.oordeel] || a.van - b.van),
    };
  });
}

function regels(tekst: string): readonly { readonly van: number; readonly tot: number }[] {
  let van = 0;
  return tekst.split('\n').map((regel) => {
    const stuk = { van, tot: van + regel.length };
    van = stuk.tot + 1;
    return stuk;
  });
}
