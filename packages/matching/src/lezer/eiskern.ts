import type { Eiswaarde, ItemSlug } from '@passend/domain';
import { BESLIST_VANAF, type Regel } from '../lexicon/regel.js';
import type { Eis, Sterkte } from '../types.js';
import type { Context } from './context.js';
import { GRADUELE_ITEMS, ITEMS_VAN_HOE_VAAK } from './graduele-items.js';
import { geldtKader, type Kader } from './kaders/kader.js';
import { gaatNietOverLezer } from './onderwerp.js';

/** Denying only a high degree is a direction and no answer. */
const ZEKERHEID_BEPERKT = 0.4;
/** A denial is at most this sure: adverts leave things out. */
const HOOGSTE_ZEKERHEID_ONTKEND = 0.9;
const ZEKERHEID_ANDEREN = 0.7;
const ZEKERHEID_MISSCHIEN_JIJ = 0.5;
const ZEKERHEID_HULPMIDDEL = 0.5;

/** Whoever keeps the dog or the plants, everybody in the room meets them. */
const OMGEVING_VAN_ALLEN: ReadonlySet<ItemSlug> = new Set(['overig_omgeving']);

/** A demand without its place in the text. */
export type Kern = Omit<Eis, 'van' | 'tot' | 'bewijs' | 'regel'>;

/** What a rule asks of one item, after who bears it and what denies it; null when nothing. */
export function maakKern(
  regel: Regel,
  item: ItemSlug,
  waarde: Eiswaarde | 'afwezig' | null,
  context: Context,
): Kern | null {
  if (context.openVraag) return null;
  const basis = { item, aard: regel.aard, sterkte: sterkteVan(regel, item, context) };
  if (waarde === 'afwezig') return maakAfwezig(basis, regel, context);
  if (geldtKader(context.kader, item))
    return maakOntkend(basis, item, regel, waarde, inKader(context, context.kader));
  if (regel.alleenOntkend === 'kader') return null;
  if (regel.alleenOntkend === 'altijd' && !context.ontkend && !context.vanAnderen) return null;
  if (context.ontkend || (context.vanAnderen && !OMGEVING_VAN_ALLEN.has(item)))
    return maakOntkend(basis, item, regel, waarde, context);
  if (gaatNietOverLezer(context.onderwerp, item))
    return maakOntkend(basis, item, regel, waarde, { ...context, misschienJij: true });
  if (context.gedeeld && isLast(item)) return kernVan(basis, null, false, regel.zekerheid);
  if (context.hulpmiddel && isLast(item) && regel.getal === undefined)
    return kernVan(basis, null, false, Math.min(regel.zekerheid, ZEKERHEID_HULPMIDDEL));
  return kernVan(basis, waarde, false, regel.zekerheid);
}

/** All of one shape: these are made for every match. */
function kernVan(
  { item, aard, sterkte }: Basis,
  waarde: Eiswaarde | null,
  ontkend: boolean,
  zekerheid: number,
): Kern {
  return { item, aard, sterkte, waarde, ontkend, zekerheid };
}

/** The busy weeks of a year are a peak, except for whoever is limited in peaks. */
function sterkteVan(regel: Regel, item: ItemSlug, { sterkte, seizoen }: Context): Sterkte {
  if (regel.sterkte !== undefined) return regel.sterkte;
  return seizoen && sterkte === 'vereist' && item !== 'vw_deadlines' ? 'incidenteel' : sterkte;
}

/** The frame decides over what single words deny. */
function inKader(context: Context, { soort, deels }: Kader): Context {
  const ontkend = soort === 'ontkend';
  const zeker = context.vanAnderen && !context.misschienJij;
  return { ...context, ontkend, beperktOntkend: false, misschienJij: deels && !zeker };
}

type Basis = Pick<Kern, 'item' | 'aard' | 'sterkte'>;

/** "Niet op de begane grond" says nothing about stairs: a denied absence is dropped. */
function maakAfwezig(basis: Basis, regel: Regel, context: Context): Kern | null {
  if (context.ontkend) return null;
  const soorten = regel.afwezigeSoorten;
  const waarde = soorten === undefined ? null : { niet: [...soorten] };
  return kernVan({ ...basis, sterkte: 'vereist' }, waarde, true, regel.zekerheid);
}

function maakOntkend(
  basis: Basis,
  item: ItemSlug,
  regel: Regel,
  waarde: Eiswaarde | null,
  context: Context,
): Kern {
  const soorten = soortenVan(waarde);
  const beperkt =
    context.beperktOntkend &&
    GRADUELE_ITEMS.has(item) &&
    !(context.zelden && ITEMS_VAN_HOE_VAAK.has(item));
  const gewoon = hoogsteZekerheid(context);
  const zekerheid = beperkt ? ZEKERHEID_BEPERKT : zekerheidOntkend(regel, gewoon);
  return kernVan({ ...basis, sterkte: 'vereist' }, soorten, true, zekerheid);
}

function hoogsteZekerheid({ ontkend, misschienJij }: Context): number {
  if (ontkend) return HOOGSTE_ZEKERHEID_ONTKEND;
  return misschienJij ? ZEKERHEID_MISSCHIEN_JIJ : ZEKERHEID_ANDEREN;
}

/** Denying a load is surer than naming it; denying a mere hint stays a hint. */
function zekerheidOntkend(
  { zekerheid: genoemd, zekerheidOntkend: eigen }: Regel,
  hoogste: number,
): number {
  if (eigen !== undefined) return Math.min(eigen, hoogste);
  return genoemd < BESLIST_VANAF
    ? genoemd
    : Math.min(Math.round((genoemd + 0.2) * 100) / 100, hoogste);
}

/** A denial keeps the kinds it denies ("geen nachtdienst"), not the measure. */
function soortenVan(waarde: Eiswaarde | null): Eiswaarde | null {
  if (waarde?.code !== undefined) return { code: waarde.code };
  return waarde?.niet === undefined ? null : { niet: waarde.niet };
}

function isLast(item: ItemSlug): boolean {
  return item === 'tillen' || item === 'dragen' || item === 'duwen_trekken';
}
