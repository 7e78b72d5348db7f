import { lui, type Zoeker } from '@passend/domain';
import { LEXICON } from '../lexicon/lexicon.js';
import { BESLIST_VANAF } from '../lexicon/regel.js';
import type { Eis } from '../types.js';
import { weegBewijs } from './bewijskracht.js';
import { clausuleOp, splitsClausules } from './clausule.js';
import { leesWerktijden, zonderTijdwoorden } from './kloktijden.js';
import { zonderHerhaling } from './overlap.js';
import {
  bronVan,
  maakZoekplek,
  pasRegelToe,
  vertaalRegel,
  type Zoekplek,
} from './pas-regel-toe.js';
import { leesSamen } from './samen/lees-samen.js';
import { voegSamen } from './samen/voorrang.js';
import { zoekStuk } from './stukken.js';
import { leesUrenEisen } from './uren-eisen.js';
import { UIT_DAGEN } from './weekritme.js';
import { maakWerktekst, type Werktekst } from './werktekst.js';
import { zoekers } from './zoekers.js';

const regels = lui(() => LEXICON.map(vertaalRegel));
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
  const tijden = leesWerktijden(werk, tekst);
  const eisen = [
    ...zonderTijdwoorden(leesZinnen(werk, tekst), tijden, werk),
    ...tijden,
    ...leesUrenEisen(tekst),
  ];
  const gewogen = weegBewijs(genoemdeUrenGaanVoor(eisen), werk).map(titelGaatNa(tekst));
  return [...zonderHerhaling(ontdubbel(gewogen.sort(opPlaats)))];
}

/** A verdict should rest on a sentence of the text rather than on a word of the title. */
const MINDER_IN_TITEL = 0.04;

function titelGaatNa(tekst: string): (eis: Eis) => Eis {
  const einde = tekst.indexOf('\n');
  if (tekst.slice(einde + 1).trim() === '') return (eis) => eis;
  return (eis) => {
    const lager = Math.round((eis.zekerheid - MINDER_IN_TITEL) * 100) / 100;
    return eis.van < einde && lager >= BESLIST_VANAF ? { ...eis, zekerheid: lager } : eis;
  };
}

/** What phrases and classes of words say. */
function leesZinnen(werk: Werktekst, tekst: string): readonly Eis[] {
  const plekken = werk.stukken.map((stuk) => maakZoekplek(werk, stuk));
  const vanZinsdelen = laatVoorgaan(pasRegelsToe(tekst, plekken), werk);
  return voegSamen(vanZinsdelen, leesSamen(plekken, tekst), werk);
}

/** Only the rules that can match in a piece are tried there. */
function pasRegelsToe(tekst: string, plekken: readonly Zoekplek[]): readonly Eis[] {
  const eisen: Eis[] = [];
  for (const plek of plekken) {
    for (const [nummer, kandidaten] of zoekersPerRegel(plek)) {
      const regel = regels()[nummer];
      if (regel !== undefined) eisen.push(...pasRegelToe(regel, kandidaten, plek, tekst));
    }
  }
  return eisen;
}

/** The searches that can match in a piece, in the order of their rule. */
function zoekersPerRegel(plek: Zoekplek): ReadonlyMap<number, Zoeker[]> {
  const perRegel = new Map<number, Zoeker[]>();
  const { regels: alle, voorfilter } = zoekers();
  const nummers = plek.stuk.mogelijk.lijst.filter((nummer) => nummer < alle.length);
  if (nummers.length === 0 || plek.metAanbod().tekst === '') return perRegel;
  for (const nummer of nummers.sort((a, b) => a - b)) {
    const regel = alle[nummer]?.regel ?? 0;
    const zoeker = voorfilter.zoekers[nummer];
    const bron = LEXICON[regel];
    if (zoeker === undefined || bron === undefined) break;
    if (!zoeker.kan(bronVan(bron, plek))) continue;
    const kandidaten = perRegel.get(regel);
    if (kandidaten === undefined) perRegel.set(regel, [zoeker]);
    else kandidaten.push(zoeker);
  }
  return perRegel;
}

/** Hours that are stated beat what clock times, days and the week make of them. */
function genoemdeUrenGaanVoor(eisen: readonly Eis[]): readonly Eis[] {
  const dag = noemtUren(eisen, 'uren_dag') ? [AFGELEID, UIT_WEEK] : [];
  const week = noemtUren(eisen, 'uren_week') ? [UIT_DAGEN] : [];
  const minder = new Set<string>([...dag, ...week]);
  return minder.size === 0 ? eisen : eisen.filter(({ regel }) => !minder.has(regel));
}

function noemtUren(eisen: readonly Eis[], item: 'uren_dag' | 'uren_week'): boolean {
  return eisen.some(
    (eis) => eis.item === item && eis.aard === 'genoemd' && eis.waarde?.max !== undefined,
  );
}

const AFGELEID = 'kloktijd-02';
const UIT_WEEK = 'uren-03';

/** Drops what a rule says about a clause where a rule with precedence says more. */
function laatVoorgaan(eisen: readonly Eis[], werk: Werktekst): readonly Eis[] {
  const verdrongen = new Map<string, Set<number>>();
  for (const { regel, van } of eisen) {
    for (const minder of VOORRANG.get(regel) ?? []) {
      const clausules = verdrongen.get(minder) ?? new Set();
      verdrongen.set(minder, clausules.add(clausuleVan(werk, van)));
    }
  }
  return eisen.filter(
    ({ regel, van }) => verdrongen.get(regel)?.has(clausuleVan(werk, van)) !== true,
  );
}

function clausuleVan({ norm, segmenten }: Werktekst, plek: number): number {
  const segment = zoekStuk(segmenten, plek);
  if (segment === null) return -1;
  return clausuleOp(splitsClausules(norm, segment), plek)?.van ?? segment.van;
}

/** @param eisen in order of place: equal ones stand together */
function ontdubbel(eisen: readonly Eis[]): readonly Eis[] {
  return eisen.filter((eis, nummer) => !staatErAl(eisen, eis, nummer));
}

function staatErAl(eisen: readonly Eis[], eis: Eis, nummer: number): boolean {
  for (let plek = nummer - 1; plek >= 0; plek -= 1) {
    const ander = eisen[plek];
    if (ander === undefined || opPlaats(ander, eis) !== 0) return false;
    if (JSON.stringify(ander) === JSON.stringify(eis)) return true;
  }
  return false;
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
