import { ELK, leesKlasse, leesKlassedeel } from './lees-klasse.js';
import type { Element, Keuzes, Klassedeel } from './uitdrukking.js';

const RAND: Element = { soort: 'rand' };
const ONBEKEND: Element = { soort: 'onbekend' };
const OPENING = /\((?:\?(?:<?[=!]|:|<[A-Za-z_$][\w$]*>))?/y;
const HERHALING = /[?*+]\??|\{(\d+)(,(\d*))?\}\??/y;

/**
 * Reads the source of regular expressions that JavaScript accepts. A part between brackets that
 * occurs in many expressions is read once, and is one and the same object in each of them.
 */
export class Uitdrukkingslezer {
  private readonly bekend = new Map<string, Element>();

  lees(bron: string): Keuzes {
    return this.keuzes(bron, 0, bron.length, haakjes(bron));
  }

  private keuzes(bron: string, van: number, tot: number, sluit: Int32Array): Keuzes {
    const keuzes: Element[][] = [[]];
    let reeks = keuzes[0] ?? [];
    let plek = van;
    while (plek < tot) {
      if (bron.charAt(plek) === '|') {
        reeks = [];
        keuzes.push(reeks);
        plek += 1;
        continue;
      }
      const { element, verder } = this.element(bron, plek, sluit);
      const herhaling = leesHerhaling(bron, verder, tot);
      reeks.push(herhaling === null ? element : { ...herhaling.hoe, element });
      plek = herhaling?.verder ?? verder;
    }
    return keuzes;
  }

  private element(bron: string, plek: number, sluit: Int32Array): Stap {
    const letters = leesLetters(bron, plek);
    if (letters.length > 1) {
      return { element: { soort: 'woord', letters }, verder: plek + letters.length };
    }
    const teken = bron.charAt(plek);
    if (teken === '(') {
      const verder = (sluit[plek] ?? plek) + 1;
      return { element: this.groep(bron, plek, verder, sluit), verder };
    }
    if (teken === '[') {
      const { waarde, verder } = leesKlasse(bron, plek);
      return { element: { soort: 'klasse', klasse: waarde }, verder };
    }
    if (teken === '^' || teken === '$') return { element: RAND, verder: plek + 1 };
    if (teken === '.') return { element: { soort: 'klasse', klasse: ELK }, verder: plek + 1 };
    return teken === '\\' ? ontsnapt(bron, plek) : letter(bron, plek);
  }

  private groep(bron: string, van: number, tot: number, sluit: Int32Array): Element {
    const tekst = bron.slice(van, tot);
    const eerder = this.bekend.get(tekst);
    if (eerder !== undefined) return eerder;
    OPENING.lastIndex = van;
    const opening = OPENING.exec(bron)?.[0] ?? '(';
    const bekendSoort = opening !== '(' || bron.charAt(van + 1) !== '?';
    const element = bekendSoort
      ? maakGroep(opening, this.keuzes(bron, van + opening.length, tot - 1, sluit))
      : ONBEKEND;
    this.bekend.set(tekst, element);
    return element;
  }
}

/** Without the last one when that is repeated: then it is no part of the word. */
function leesLetters(bron: string, plek: number): string {
  let verder = plek;
  while (isLetter(bron.charCodeAt(verder))) verder += 1;
  if (isHerhaling(bron.charCodeAt(verder))) verder -= 1;
  return bron.slice(plek, verder);
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** One of `?*+{`. */
function isHerhaling(code: number): boolean {
  return code === 63 || code === 42 || code === 43 || code === 123;
}

interface Stap {
  readonly element: Element;
  readonly verder: number;
}

function maakGroep(opening: string, keuzes: Keuzes): Element {
  if (!/[=!]$/.test(opening)) return { soort: 'groep', keuzes };
  const vooruit = !opening.startsWith('(?<');
  return { soort: 'blik', vooruit, ontkend: opening.endsWith('!'), keuzes };
}

function ontsnapt(bron: string, plek: number): Stap {
  const volgend = bron.charAt(plek + 1);
  if (volgend === 'b' || volgend === 'B') return { element: RAND, verder: plek + 2 };
  if (volgend === 'k') return { element: ONBEKEND, verder: bron.indexOf('>', plek) + 1 };
  const cijfers = /^[1-9]\d*/.exec(bron.slice(plek + 1, plek + 4))?.[0];
  if (cijfers !== undefined) return { element: ONBEKEND, verder: plek + 1 + cijfers.length };
  return letter(bron, plek);
}

const TEKENS: readonly Element[] = Array.from({ length: 128 }, (_, code) =>
  klasseVan({ van: code, tot: code }),
);

function letter(bron: string, plek: number): Stap {
  const { waarde, verder } = leesKlassedeel(bron, plek);
  const bekend = typeof waarde === 'string' ? undefined : TEKENS[waarde.van];
  return { element: bekend ?? klasseVan(waarde), verder };
}

function klasseVan(deel: Klassedeel): Element {
  return { soort: 'klasse', klasse: { ontkend: false, delen: [deel] } };
}

type Hoe = Omit<Extract<Element, { soort: 'herhaling' }>, 'element'>;

function leesHerhaling(
  bron: string,
  plek: number,
  tot: number,
): { readonly hoe: Hoe; readonly verder: number } | null {
  if (plek >= tot || !isHerhaling(bron.charCodeAt(plek))) return null;
  HERHALING.lastIndex = plek;
  const gevonden = HERHALING.exec(bron);
  if (gevonden === null) return null;
  const verder = plek + gevonden[0].length;
  const teken = gevonden[0].charAt(0);
  if (teken === '?') return { hoe: { soort: 'herhaling', min: 0, max: 1 }, verder };
  if (teken === '*') return { hoe: { soort: 'herhaling', min: 0, max: Infinity }, verder };
  if (teken === '+') return { hoe: { soort: 'herhaling', min: 1, max: Infinity }, verder };
  const [, min = '0', komma, max = ''] = gevonden;
  const hoogste = max === '' ? Infinity : Number(max);
  const tothoe = komma === undefined ? Number(min) : hoogste;
  return { hoe: { soort: 'herhaling', min: Number(min), max: tothoe }, verder };
}

/** For every opening bracket the place of its closing one. */
function haakjes(bron: string): Int32Array {
  const sluit = new Int32Array(bron.length);
  const open: number[] = [];
  let inKlasse = false;
  for (let plek = 0; plek < bron.length; plek += 1) {
    const teken = bron.charAt(plek);
    if (teken === '\\') plek += 1;
    else if (inKlasse) inKlasse = teken !== ']';
    else if (teken === '[') inKlasse = true;
    else if (teken === '(') open.push(plek);
    else if (teken === ')') sluit[open.pop() ?? 0] = plek;
  }
  return sluit;
}
