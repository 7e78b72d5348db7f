import { plaatsVanId, type Uitkomst } from '@passend/domain';
import type { Urenvraag, Werkplek } from '../score/bereid-persoon.js';
import { rijenWaar } from './kies-beste.js';
import type { Kolom } from './kolommen.js';
import { regelVanRij } from './kolomtabel.js';
import { alleTabellen, isAfgevallen, type Marktbron } from './marktbron.js';
import { dagnummer } from './marktrij.js';
import { UITKOMST_CODE } from './score-kolommen.js';

/** Which rows to show; every field narrows. */
export interface Marktfilter {
  readonly uitkomsten?: readonly Uitkomst[];
  /** True: only those that fell off. False: only those that are still in. */
  readonly afgevallen?: boolean;
  /** Only those that fell off by this rule, such as `reisafstand` or `fml.tillen`. */
  readonly afgevallenOp?: string;
  readonly maxAfstandKm?: number;
  /** Hours a week; a row with any hours in this range is shown, and one that names none. */
  readonly uren?: { readonly min: number; readonly max: number };
  /** A row in any of these is shown. */
  readonly provincies?: readonly string[];
  /** Ids of places; a row with any of them is shown. */
  readonly plaatsen?: readonly number[];
  readonly landen?: readonly string[];
  /** First seen on this calendar day or later. */
  readonly sinds?: string;
  /** Only these vacancies, such as the hits of a typed search. */
  readonly ids?: ReadonlySet<number>;
  /** Not these vacancies. */
  readonly behalve?: ReadonlySet<number>;
}

/** Whether a row is shown. */
export type Rijfilter = (rij: number) => boolean;

/** A filter made ready for all rows; what depends on one column is asked once per distinct value. */
export function maakRijfilter(bron: Marktbron, filter: Marktfilter): Rijfilter {
  const { leeft } = bron;
  const eisen = [
    ...uitslagfilters(bron, filter),
    ...werkplekfilters(bron, filter),
    ...rijfilters(bron, filter),
  ];
  return (rij) => leeft[rij] === 1 && eisen.every((eis) => eis(rij));
}

/** The rows that a filter shows. */
export function rijenVan(bron: Marktbron, filter: Marktfilter): Uint32Array {
  return rijenWaar(bron.lengte, maakRijfilter(bron, filter));
}

function uitslagfilters(
  bron: Marktbron,
  { uitkomsten, afgevallen, afgevallenOp }: Marktfilter,
): Rijfilter[] {
  const filters: Rijfilter[] = [];
  if (uitkomsten) {
    const codes = new Set<number>(uitkomsten.map((uitkomst) => UITKOMST_CODE[uitkomst]));
    filters.push((rij) => codes.has(bron.uitkomsten[rij] ?? 0));
  }
  if (afgevallen !== undefined) {
    filters.push((rij) => isAfgevallen(bron, rij) === afgevallen);
  }
  if (afgevallenOp !== undefined) {
    const tabellen = alleTabellen(bron).filter(({ regelnamen }) =>
      regelnamen.includes(afgevallenOp),
    );
    filters.push((rij) => tabellen.some((tabel) => regelVanRij(tabel, rij) === afgevallenOp));
  }
  return filters;
}

function werkplekfilters(
  bron: Marktbron,
  { maxAfstandKm, provincies, plaatsen }: Marktfilter,
): Rijfilter[] {
  const filters: ((werkplek: Werkplek) => boolean)[] = [];
  if (maxAfstandKm !== undefined) {
    const { afstandKm } = bron.tabellen.persoon;
    filters.push((werkplek) => (afstandKm(werkplek) ?? Number.POSITIVE_INFINITY) <= maxAfstandKm);
  }
  if (provincies !== undefined) {
    filters.push((werkplek) =>
      werkplek.plaatsen.some((id) => provincies.includes(plaatsVanId(id)?.provincie ?? '')),
    );
  }
  if (plaatsen !== undefined) {
    filters.push(({ plaatsen: ids }) => ids.some((id) => plaatsen.includes(plaatsBinnen(id))));
  }
  return filters.map((filter) => perWaarde(bron.werkplek, filter));
}

function rijfilters(
  bron: Marktbron,
  { landen, uren, sinds, ids, behalve }: Marktfilter,
): Rijfilter[] {
  const filters: Rijfilter[] = [];
  if (landen !== undefined) filters.push(perWaarde(bron.land, (land) => landen.includes(land)));
  if (uren !== undefined) filters.push(perWaarde(bron.uren, (waarde) => raakt(waarde, uren)));
  if (behalve !== undefined) filters.push((rij) => !behalve.has(bron.ids[rij] ?? Number.NaN));
  if (sinds !== undefined) {
    const dag = dagnummer(sinds);
    filters.push((rij) => (bron.dagen[rij] ?? 0) >= dag);
  }
  if (ids !== undefined) filters.push((rij) => ids.has(bron.ids[rij] ?? Number.NaN));
  return filters;
}

/** The place that a postcode area lies in, or the place itself. */
function plaatsBinnen(id: number): number {
  return plaatsVanId(id)?.binnen ?? id;
}

/** Open ends and hours that are not named leave room. */
function raakt({ uren }: Urenvraag, gevraagd: { min: number; max: number }): boolean {
  const { min, max } = uren;
  return (min ?? 0) <= gevraagd.max && (max ?? Number.POSITIVE_INFINITY) >= gevraagd.min;
}

/** Asks a filter once for each distinct value of a column. */
function perWaarde<T>({ kolom, boek }: Kolom<T>, filter: (waarde: T) => boolean): Rijfilter {
  const uitkomst = Array.from({ length: boek.lengte }, (_, id) => filter(boek.waarde(id)));
  return (rij) => uitkomst[kolom.lees(rij)] ?? false;
}
