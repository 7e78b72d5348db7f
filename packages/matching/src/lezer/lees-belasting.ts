import { LEXICON } from '../lexicon/lexicon.js';
import type { Eis } from '../types.js';
import { clausuleOp, splitsClausules } from './clausule.js';
import { leesWerktijden, zonderTijdwoorden } from './kloktijden.js';
import { zonderHerhaling } from './overlap.js';
import { maakZoekplek, pasRegelToe, type VertaaldeRegel, vertaalRegel } from './pas-regel-toe.js';
import { zoekStuk } from './stukken.js';
import { leesUrenEisen } from './uren-eisen.js';
import { maakWerktekst, type Werktekst } from './werktekst.js';
import { REGELZOEKERS } from './zoekers.js';

const REGELS: readonly (VertaaldeRegel | undefined)[] = REGELZOEKERS.map((zoeker, nummer) => {
  const regel = LEXICON[nummer];
  return regel === undefined ? undefined : vertaalRegel(regel, zoeker);
});
const VOORRANG = new Map(LEXICON.map(({ id, gaatVoor }) => [id, gaatVoor ?? []] as const));

/**
 * Reads the load that an advert states, item by item. Pure and deterministic; time grows linearly
 * with the length of the text.
 * @param tekst the whole advert, title first; offsets in the result are offsets in this string
 * @param taal language of the advert; other languages than Dutch and English are not read
 * @returns the demands in order of place, each with its quote (`tekst.slice(van, tot)`)
 */
export function leesBelasting(tekst: string, taal: 'nl' | 'en' | 'anders' = 'nl'): Eis[] {
  if (taal === 'anders') return [];
  const werk = maakWerktekst(tekst);
  const eisen = [
    ...zonderTijdwoorden(laatVoorgaan(pasRegelsToe(werk, tekst), werk), werk),
    ...leesWerktijden(werk, tekst),
    ...leesUrenEisen(tekst),
  ];
  return [...zonderHerhaling(ontdubbel(genoemdeDagGaatVoor(eisen)).sort(opPlaats))];
}

/** Only the rules that can match in a piece are tried there. */
function pasRegelsToe(werk: Werktekst, tekst: string): readonly Eis[] {
  return werk.stukken.flatMap((stuk) => {
    const plek = maakZoekplek(werk, stuk);
    return stuk.mogelijk.lijst.flatMap((nummer) => {
      const regel = REGELS[nummer];
      return regel === undefined ? [] : pasRegelToe(regel, plek, tekst);
    });
  });
}

/** Hours a day that are stated beat what two clock times or the week make of them. */
function genoemdeDagGaatVoor(eisen: readonly Eis[]): readonly Eis[] {
  const genoemd = eisen.some(
    ({ item, regel, aard, waarde }) =>
      item === 'uren_dag' && aard === 'genoemd' && waarde?.max !== undefined && regel !== AFGELEID,
  );
  return genoemd ? eisen.filter(({ regel }) => regel !== AFGELEID && regel !== UIT_WEEK) : eisen;
}

const AFGELEID = 'kloktijd-02';
const UIT_WEEK = 'uren-03';

/** Drops what a rule says about a clause where a rule with precedence says more. */
function laatVoorgaan(eisen: readonly Eis[], werk: Werktekst): readonly Eis[] {
  const verdrongen = new Set(
    eisen.flatMap(({ regel, van }) =>
      (VOORRANG.get(regel) ?? []).map((minder) => `${minder} ${clausuleVan(werk, van)}`),
    ),
  );
  return eisen.filter(({ regel, van }) => !verdrongen.has(`${regel} ${clausuleVan(werk, van)}`));
}

function clausuleVan({ norm, segmenten }: Werktekst, plek: number): number {
  const segment = zoekStuk(segmenten, plek);
  if (segment === null) return -1;
  return clausuleOp(splitsClausules(norm, segment), plek)?.van ?? segment.van;
}

function ontdubbel(eisen: readonly Eis[]): Eis[] {
  const gezien = new Map(eisen.map((eis) => [JSON.stringify(eis), eis]));
  return [...gezien.values()];
}

function opPlaats(a: Eis, b: Eis): number {
  return (
    a.van - b.van ||
    a.tot - b.tot ||
    vergelijkTekst(a.item, b.item) ||
    vergelijkTekst(a.regel, b.regel)
  );
}

function vergelijkTekst(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
