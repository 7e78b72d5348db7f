import { afstandKm } from './afstand.js';
import { allePlaatsen, plaatsenMetSleutel, plaatsUitTabel } from './gazetteer.js';
import type { Plaats } from './plaats.js';
import { postcodeId, tekstHash } from './plaats-id.js';
import { vouwPlaatsnaam } from './vouw-plaatsnaam.js';

/** The area of the four digits of a postcode, with its middle in degrees. */
export interface Postcoderij {
  /** `1234` */
  readonly postcode: string;
  readonly plaats: string;
  readonly lat: number;
  readonly lon: number;
}

/** A postcode area this far from a place of its name lies in another place of that name. */
const NAAM_BIJ_POSTCODE_KM = 15;

/** The table in use; replaced as a whole. */
let perId: ReadonlyMap<number, Plaats> = new Map();
let versie = '';

const eigenVersie = tekstHash(JSON.stringify(allePlaatsen())).toString(36);

/**
 * Makes every later look-up know these postcode areas. Meant for the start of a process, before
 * anything is looked up: what was found before keeps the centre of its place.
 */
export function gebruikPostcodes(rijen: readonly Postcoderij[]): void {
  perId = new Map(rijen.flatMap(naarPlaats).map((gebied) => [gebied.id, gebied]));
  versie = rijen.length === 0 ? '' : `-${tekstHash(JSON.stringify(rijen)).toString(36)}`;
}

/**
 * Names the table of places and postcode areas in use. Whoever keeps ids longer than a process keeps
 * this beside them and looks the places up again when it differs.
 */
export function plaatsenVersie(): string {
  return `${eigenVersie}${versie}`;
}

/** The place or postcode area with this id, or null. */
export function plaatsVanId(id: number): Plaats | null {
  return plaatsUitTabel(id) ?? perId.get(id) ?? null;
}

/** The area that a postcode lies in; the letters do not matter. */
export function postcodeGebied(postcode: string): Plaats | null {
  return perId.get(postcodeId(postcode)) ?? null;
}

/** Under the name that the gazetteer knows: that of the file, or of the nearest place. */
function naarPlaats({ postcode, plaats, lat, lon }: Postcoderij): readonly Plaats[] {
  const hier = { lat, lon };
  const bij = dichtste(plaatsenMetSleutel(vouwPlaatsnaam(plaats)), hier);
  const isBekend = bij !== null && afstandKm(bij, hier) <= NAAM_BIJ_POSTCODE_KM;
  const kern = isBekend ? bij : dichtste(allePlaatsen(), hier);
  if (kern === null) return [];
  const { id: binnen, naam, provincie } = kern;
  return [{ id: postcodeId(postcode), naam, provincie, lat, lon, binnen }];
}

function dichtste(plaatsen: readonly Plaats[], hier: Pick<Plaats, 'lat' | 'lon'>): Plaats | null {
  let beste: Plaats | null = null;
  let kortste = Number.POSITIVE_INFINITY;
  for (const plaats of plaatsen) {
    const km = afstandKm(plaats, hier);
    if (km >= kortste) continue;
    beste = plaats;
    kortste = km;
  }
  return beste;
}
