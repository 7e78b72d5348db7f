import { afstandKm } from './afstand.js';
import { DORPEN, WIJKEN } from './dorpen/lees-dorpen.js';
import type { Plaats, PlaatsRij } from './plaats.js';
import { PLAATS_ALIAS } from './plaats-alias.js';
import { plaatsId } from './plaats-id.js';
import { PLAATSEN_GEONAMES } from './plaatsen.generated.js';
import { PLAATSEN_AANVULLING } from './plaatsen-aanvulling.js';
import { vouwPlaatsnaam } from './vouw-plaatsnaam.js';

/** Rows with one name and province this close are one place. */
const ZELFDE_PLAATS_KM = 8;

const HERNOEMD: Readonly<Record<string, string>> = { 'The Hague': 'Den Haag' };

const GROTER: readonly PlaatsRij[] = [...PLAATSEN_GEONAMES, ...PLAATSEN_AANVULLING, ...WIJKEN];

const plaatsen: readonly Plaats[] = bouwTabel();

const perId: ReadonlyMap<number, Plaats> = new Map(plaatsen.map((plaats) => [plaats.id, plaats]));

const perNaam: ReadonlyMap<string, readonly Plaats[]> = bouwIndex();

/** Places whose own name or alias folds to the key; empty when there is none. */
export function plaatsenMetSleutel(sleutel: string): readonly Plaats[] {
  return perNaam.get(sleutel) ?? [];
}

const dorpsnamen: ReadonlySet<string> = alleenDorpen();

/**
 * Whether only villages of the hand-written list have this key. Many are ordinary words ("Een",
 * "Oranje", "Linde"), so they are meant only when nothing else is said.
 */
export function isDorpsnaam(sleutel: string): boolean {
  return dorpsnamen.has(sleutel);
}

/** The place of the table with this id, or null. */
export function plaatsUitTabel(id: number): Plaats | null {
  return perId.get(id) ?? null;
}

/** Every place, by name. */
export function allePlaatsen(): readonly Plaats[] {
  return plaatsen;
}

function bouwTabel(): readonly Plaats[] {
  const uniek: PlaatsRij[] = [];
  const perSleutel = new Map<string, PlaatsRij[]>();
  for (const [bronNaam, provincie, lat, lon] of [...GROTER, ...DORPEN]) {
    const rij: PlaatsRij = [HERNOEMD[bronNaam] ?? bronNaam, provincie, lat, lon];
    const sleutel = `${vouwPlaatsnaam(rij[0])}|${provincie}`;
    const eerdere = perSleutel.get(sleutel) ?? [];
    if (eerdere.some((ander) => ligtBij(ander, rij))) continue;
    perSleutel.set(sleutel, [...eerdere, rij]);
    uniek.push(rij);
  }
  const opNaam = (a: PlaatsRij, b: PlaatsRij) =>
    vergelijk(a[0], b[0]) || vergelijk(a[1], b[1]) || a[2] - b[2];
  return metIds(uniek.sort(opNaam));
}

function metIds(rijen: readonly PlaatsRij[]): readonly Plaats[] {
  const geteld = new Map<string, number>();
  return rijen.map(([naam, provincie, lat, lon]) => {
    const sleutel = vouwPlaatsnaam(naam);
    const nummer = geteld.get(`${sleutel}|${provincie}`) ?? 0;
    geteld.set(`${sleutel}|${provincie}`, nummer + 1);
    return { id: plaatsId(sleutel, provincie, nummer), naam, provincie, lat, lon };
  });
}

function alleenDorpen(): ReadonlySet<string> {
  const groter = new Set(GROTER.map(([naam]) => vouwPlaatsnaam(naam)));
  return new Set(DORPEN.map(([naam]) => vouwPlaatsnaam(naam)).filter((naam) => !groter.has(naam)));
}

function bouwIndex(): ReadonlyMap<string, readonly Plaats[]> {
  const index = new Map<string, Plaats[]>();
  for (const plaats of plaatsen) voegToe(index, vouwPlaatsnaam(plaats.naam), plaats);
  for (const [alias, naam] of Object.entries(PLAATS_ALIAS)) {
    for (const plaats of doelVan(index, naam)) voegToe(index, vouwPlaatsnaam(alias), plaats);
  }
  return index;
}

/** The places that an alias stands for: "Elst, Gelderland" is one of two. */
function doelVan(index: ReadonlyMap<string, readonly Plaats[]>, doel: string): readonly Plaats[] {
  const [naam = '', provincie] = doel.split(', ');
  const gevonden = index.get(vouwPlaatsnaam(naam)) ?? [];
  return gevonden.filter((plaats) => provincie === undefined || plaats.provincie === provincie);
}

function voegToe(index: Map<string, Plaats[]>, sleutel: string, plaats: Plaats): void {
  const lijst = index.get(sleutel) ?? [];
  if (!lijst.includes(plaats)) lijst.push(plaats);
  index.set(sleutel, lijst);
}

function ligtBij(a: PlaatsRij, b: PlaatsRij): boolean {
  return afstandKm({ lat: a[2], lon: a[3] }, { lat: b[2], lon: b[3] }) < ZELFDE_PLAATS_KM;
}

function vergelijk(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
