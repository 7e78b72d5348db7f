import {
  ANDERE_SOORT,
  type Eiswaarde,
  GETALSLEUTELS,
  type Getalsleutel,
  type Grens,
  type ItemSlug,
  type Limiet,
  type Schaal,
} from '@passend/domain';
import type { EisKern } from '../types.js';

/**
 * How one demand relates to a limit: above it, at its edge (up to 20 % above, or above only now and
 * then), within it, said to be absent, or not comparable.
 */
export type Toets = 'boven' | 'rand' | 'binnen' | 'afwezig' | 'onvergelijkbaar';

/** Up to this share above a limit a person must judge; UWV calls it a mogelijke overschrijding. */
const RAND = 0.2;
/** For hours, which are averages on an FML, the edge is narrower. */
const RAND_UREN = 0.1;
/** A percentage of degrees Celsius or decibels means nothing: their edge is fixed. Our own estimate. */
const RAND_GRADEN = 2;
const RAND_DECIBEL = 3;
/** Room for rounding in sums with decimals. */
const SPELING = 1e-9;
/** Walking at work, standing still included. Our own estimate. */
const KM_PER_UUR = 4;

/**
 * @param ookOntkend kinds that other well-founded demands of the same text deny
 */
export function toetsEis(
  item: ItemSlug,
  grens: Grens,
  eis: EisKern,
  ookOntkend: readonly string[],
): Toets {
  if (eis.ontkend) return toetsAfwezig(item, grens, eis, ookOntkend);
  if (eis.waarde === null) return 'onvergelijkbaar';
  const soorten = toetsSoorten(item, grens, eis.waarde);
  if (soorten !== null && soorten !== 'boven') return soorten;
  const uitkomst = toetsBereik(item, grens, eis.waarde) ?? soorten;
  if (uitkomst === null) return 'onvergelijkbaar';
  const teveel = uitkomst === 'boven' || uitkomst === 'rand';
  if (!teveel || eis.sterkte !== 'incidenteel') return uitkomst;
  return toetsMaten(item, grens.piek, eis.waarde) ?? 'rand';
}

/**
 * Denying nights answers nothing for somebody who cannot work evenings either, and a denial without
 * kinds says nothing of a kind that no demand knows.
 */
function toetsAfwezig(
  item: ItemSlug,
  grens: Grens,
  eis: EisKern,
  ookOntkend: readonly string[],
): Toets {
  const beperkt = [...grens.soorten, ...grens.voorwaardelijk];
  const genoemd = metNacht(item, eis.waarde?.niet);
  if (genoemd === undefined) {
    if (MET_VEEL_OORZAKEN.has(item) && eis.aard === 'omstandigheid') return 'onvergelijkbaar';
    return beperkt.some((soort) => !isBesproken(item, soort)) ? 'onvergelijkbaar' : 'afwezig';
  }
  const nodig = nodigOntkend(item, grens);
  const ontkend = nodig.filter((soort) => genoemd.includes(soort) || ookOntkend.includes(soort));
  const eigen = nodig.some((soort) => genoemd.includes(soort));
  return eigen && ontkend.length >= genoeg(item, nodig) ? 'afwezig' : 'onvergelijkbaar';
}

/** Where nobody works in the evening nobody works at night; a demand for nights says so itself. */
function metNacht(item: ItemSlug, niet: readonly string[] | undefined) {
  return item === 'etmaal' && niet?.includes('avond') === true ? [...niet, 'nacht'] : niet;
}

/** The kinds that a text must deny before nothing of a limit is asked. */
function nodigOntkend(item: ItemSlug, { soorten, voorwaardelijk }: Grens): readonly string[] {
  // Who may not drive and travels by train for half an hour at most asks for a train.
  if (item === 'vervoer' && soorten.length > 0) return soorten;
  const beperkt = [...soorten, ...voorwaardelijk];
  if (item === 'vw_risico') {
    const genoemd = beperkt.filter((soort) => soort !== ELK_GEVAAR);
    return genoemd.length > 0 ? genoemd : GEWONE_GEVAREN;
  }
  if (beperkt.length === 0) return ALLE_SOORTEN[item] ?? [];
  const nodig = beperkt.filter((soort) => !BIJKOMEND.has(soort));
  return nodig.length > 0 ? nodig : beperkt;
}

/** The kinds that together are the whole of an item. */
const ALLE_SOORTEN: Readonly<Partial<Record<ItemSlug, readonly string[]>>> = {
  trilling: ['hand', 'lijf'],
  stof: ['stof', 'rook', 'damp', 'geur'],
  zien: ['kleur', 'detail'],
};

/** Kind of every danger, beside its own: limits that name it are about danger of any kind. */
const ELK_GEVAAR = 'gevaar';

/** What most adverts mean by danger; denying two of these answers a limit on danger as such. */
const GEWONE_GEVAREN: readonly string[] = ['hoogte', 'machines', 'scherp', 'heet'];

/** How many of the limited kinds must be denied; adverts name a few where a limit lists many. */
function genoeg(item: ItemSlug, nodig: readonly string[]): number {
  const aantal = nodig.length;
  if (nodig.includes(ANDERE_SOORT)) return aantal;
  if (item === 'stof' || item === 'zien') return 1;
  if (item === 'overig_omgeving') return Math.ceil(aantal / 2);
  return MET_VEEL_SOORTEN.has(item) ? Math.min(aantal, Math.max(2, aantal / 2)) : aantal;
}

const MET_VEEL_SOORTEN: ReadonlySet<ItemSlug> = new Set(['vw_risico', 'huidcontact']);

/** Who does not climb may still use a saw: a denied circumstance is not the whole of the risk. */
const MET_VEEL_OORZAKEN: ReadonlySet<ItemSlug> = new Set(['vw_risico']);

/** Kinds of which a denial without kinds ("je werkt overdag") says nothing, per item. */
const ONBESPROKEN: Readonly<Partial<Record<ItemSlug, readonly string[]>>> = {
  etmaal: ['weekend', 'wisselend', 'oproep'],
  overig_tijd: ['avond', 'nacht'],
  vervoer: ['ov'],
};

function isBesproken(item: ItemSlug, soort: string): boolean {
  return soort !== ANDERE_SOORT && !(ONBESPROKEN[item] ?? []).includes(soort);
}

/** Beside fixed days and times nobody says that there is no duty on call or overtime as well. */
const BIJKOMEND: ReadonlySet<string> = new Set(['oproep', 'overwerk']);

/**
 * Compares kinds. Null when either side names none. Another kind than the limited one is no load;
 * only for protective equipment and contact does naming it also say that nothing else is asked.
 */
function toetsSoorten(item: ItemSlug, grens: Grens, waarde: Eiswaarde): Toets | null {
  const beperkt = [...grens.soorten, ...grens.voorwaardelijk];
  if (beperkt.length === 0) return null;
  if (waarde.niet === undefined) {
    return beperkt.every((soort) => soort === ANDERE_SOORT) ? 'onvergelijkbaar' : null;
  }
  if (waarde.niet.some((soort) => grens.soorten.includes(soort))) return 'boven';
  if (waarde.niet.some((soort) => grens.voorwaardelijk.includes(soort))) return 'rand';
  return SLUIT_UIT.has(item) && !beperkt.includes(ANDERE_SOORT) ? 'binnen' : 'onvergelijkbaar';
}

const SLUIT_UIT: ReadonlySet<ItemSlug> = new Set(['bescherming', 'vw_geen_klanten']);

/** Between the widest and the narrowest reading of a limit a person must judge. */
function toetsBereik(item: ItemSlug, { ruim, streng }: Grens, waarde: Eiswaarde): Toets | null {
  const uitkomst = toetsSchaal(item, ruim, waarde);
  if (uitkomst !== 'binnen' || streng === ruim) return uitkomst;
  const strengst = streng === null ? null : toetsSchaal(item, streng, waarde);
  return strengst === 'boven' ? 'rand' : strengst;
}

function toetsSchaal(item: ItemSlug, schaal: Schaal, waarde: Eiswaarde): Toets | null {
  return toetsGrensmaat(item, schaal, waarde) ?? toetsNiveau(item, schaal, waarde);
}

/** Within the measure of a milder level says nothing; at its edge is above the own level. */
function toetsGrensmaat(item: ItemSlug, { maat, ruimer }: Schaal, eis: Eiswaarde): Toets | null {
  const toets = toetsMaten(item, maat, eis);
  if (!ruimer || toets === null) return toets;
  return toets === 'binnen' ? null : 'boven';
}

function toetsMaten(item: ItemSlug, limiet: Limiet, eis: Eiswaarde): Toets | null {
  const gevraagd = aangevuld(item, eis, limiet);
  const uitslagen = GETALSLEUTELS.flatMap((sleutel) => {
    const grens = limiet[sleutel];
    const vraag = gevraagd[sleutel];
    return grens === undefined || vraag === undefined
      ? []
      : [toetsGetal(item, sleutel, grens, vraag)];
  });
  if (uitslagen.length === 0) return null;
  if (uitslagen.includes('boven')) return 'boven';
  return uitslagen.includes('rand') ? 'rand' : 'binnen';
}

/** Adds the same demand in the unit of the limit: kilometres and minutes as hours. */
function aangevuld(item: ItemSlug, eis: Eiswaarde, limiet: Limiet): Eiswaarde {
  if (item === 'lopen_werk' && eis.max_km !== undefined && limiet.max_uur !== undefined) {
    return { ...eis, max_uur: eis.max_km / KM_PER_UUR };
  }
  if (eis.max_uur !== undefined && limiet.max_min !== undefined)
    return { ...eis, max_min: eis.max_uur * 60 };
  if (eis.max_min !== undefined && limiet.max_uur !== undefined)
    return { ...eis, max_uur: eis.max_min / 60 };
  return eis;
}

function toetsGetal(item: ItemSlug, sleutel: Getalsleutel, grens: number, vraag: number): Toets {
  const teveel = sleutel === 'min_c' ? grens - vraag : vraag - grens;
  if (teveel <= SPELING) return 'binnen';
  return teveel <= randVan(item, sleutel, grens) + SPELING ? 'rand' : 'boven';
}

function randVan(item: ItemSlug, sleutel: Getalsleutel, grens: number): number {
  if (sleutel === 'min_c' || sleutel === 'max_c') return RAND_GRADEN;
  if (sleutel === 'max_db') return RAND_DECIBEL;
  const deel = item === 'uren_dag' || item === 'uren_week' ? RAND_UREN : RAND;
  return Math.abs(grens) * deel;
}

/** Level 0 asks everything, a higher level asks less; a person at level 2 can meet 2 and higher. */
function toetsNiveau(item: ItemSlug, { niveau }: Schaal, eis: Eiswaarde): Toets | null {
  const gevraagd = eis.niveau;
  if (gevraagd === undefined) return null;
  if (niveau === null) return gevraagd === 0 ? 'boven' : null;
  if (gevraagd >= niveau) return 'binnen';
  return item === 'structuur' && gevraagd > 0 ? null : 'boven';
}
