import { type Eiswaarde, type ItemSlug } from '@passend/domain';
import { BESLIST_VANAF, type Regel } from '../lexicon/regel.js';
import type { Eis, Sterkte } from '../types.js';
import { binnenClausules } from './binnen-clausules.js';
import { clausuleOp, splitsClausules } from './clausule.js';
import { type Context, leesContext } from './context.js';
import { CONTEXTZOEKERS } from './contextzoekers.js';
import { GRADUELE_ITEMS } from './graduele-items.js';
import { leesMaat } from './maten.js';
import { gaatNietOverLezer } from './onderwerp.js';
import { heeftOntkenning } from './ontkenning.js';
import { MASKER, maakPatroon } from './patroon.js';
import type { Segment } from './segmenten.js';
import { type Stuk, zoekStuk } from './stukken.js';
import { isTerzijde } from './terzijde.js';
import { isTwijfelachtig } from './twijfel.js';
import { gaatZonderVoeten, isVerlicht, leesVerlichting } from './verlichting.js';
import type { Zoekraam } from './vondst.js';
import type { Leesplek, Werktekst } from './werktekst.js';

/** Denying only a high degree is a direction and no answer. */
const ZEKERHEID_BEPERKT = 0.4;
/** A denial is at most this sure: adverts leave things out. */
const HOOGSTE_ZEKERHEID_ONTKEND = 0.9;
const ZEKERHEID_ANDEREN = 0.7;
const ZEKERHEID_MISSCHIEN_JIJ = 0.5;
const ZEKERHEID_HULPMIDDEL = 0.5;
/** A promise that the words beside it may take back. */
const ZEKERHEID_TWIJFEL = 0.5;

export interface VertaaldeRegel {
  readonly regel: Regel;
  /** The patterns that look for denying words themselves: those inside a match deny nothing. */
  readonly ontkenners: RegExp | null;
}

export function vertaalRegel(regel: Regel): VertaaldeRegel {
  const ontkenners = regel.patronen.filter((patroon) => heeftOntkenning(alleenWoorden(patroon)));
  return {
    regel,
    ontkenners: ontkenners.length === 0 ? null : maakPatroon(ontkenners),
  };
}

/** "(?:on|niet )verwarmd" looks for a denial, for all its marks. */
function alleenWoorden(patroon: string): string {
  return patroon
    .replaceAll(/\(\?<?[!=][^)]*\)/gu, '|')
    .replaceAll(/[^\p{L}'|]+/gu, ' ')
    .replaceAll('|', ' . ');
}

/** A piece of a text with the two readings of it that rules search. */
export interface Zoekplek extends Leesplek {
  readonly stuk: Stuk;
  readonly functie: string;
  readonly metAanbod: string;
}

/** Makes one piece ready; the separators around it are part of what is searched. */
export function maakZoekplek(werk: Werktekst, stuk: Stuk): Zoekplek {
  const { norm, zonderSchijn, titelwoorden } = werk;
  const functie = werk.functie.slice(stuk.van, stuk.tot);
  const metAanbod = werk.metAanbod.slice(stuk.van, stuk.tot);
  return { norm, zonderSchijn, titelwoorden, raam: stuk.raam, stuk, functie, metAanbod };
}

/**
 * All demands that one rule reads from a piece of a text.
 * @param zoekers its patterns that can match there
 */
export function pasRegelToe(
  { regel, ontkenners }: VertaaldeRegel,
  zoekers: readonly RegExp[],
  plek: Zoekplek,
  tekst: string,
): readonly Eis[] {
  const { norm, stuk, raam } = plek;
  const bron = regel.ookInAanbod === true ? plek.metAanbod : plek.functie;
  const eisen: Eis[] = [];
  for (const { van, woorden } of binnenClausules(regel, zoekers, bron, plek)) {
    const treffer = { van, tot: van + woorden.length };
    const segment = zoekStuk(stuk.segmenten, treffer.van);
    if (segment === null) continue;
    const clausule = clausuleOp(splitsClausules(norm, segment), treffer.van) ?? segment;
    if (regel.waarde === 'afwezig' && rustOpSchijn(plek, treffer)) continue;
    const gelezen = leesContext(plek, segment, clausule, treffer);
    const ontkend = gelezen.ontkend || isVanBinnenOntkend(raam, woorden, ontkenners);
    const context = { ...gelezen, ontkend };
    const zin = norm.slice(segment.van, segment.tot);
    const vooraf = norm.slice(Math.max(segment.van, treffer.van - 30), treffer.van);
    const achteraf = norm.slice(treffer.tot, treffer.tot + 30);
    const gelezenEisen = maakEisen(regel, { woorden, zin, vooraf, achteraf }, context, tekst);
    if (gelezenEisen.length === 0) continue;
    const belofte = isBelofte(regel);
    const onzeker = belofte
      ? isTwijfelachtig(plek, segment, clausule, treffer)
      : isTerzijde(plek, segment, clausule, treffer);
    const verlichting = belofte ? null : leesVerlichting(norm, segment, clausule);
    const hint = alsHint(belofte);
    eisen.push(
      ...gelezenEisen.map((eis) =>
        verlichting !== null && isVerlicht(verlichting, eis.item)
          ? zonderMaat(eis)
          : onzeker || (verlichting !== null && gaatZonderVoeten(verlichting, eis.item))
            ? hint(eis)
            : eis,
      ),
    );
  }
  return eisen;
}

/** Of these items a demand can be a promise: the person needs what the work offers. */
const BEHOEFTEN: ReadonlySet<ItemSlug> = new Set(['vw_voorspelbaar', 'structuur', 'vw_toezicht']);

/** True for a rule that reads something good for the person, and so can give a fit by itself. */
function isBelofte({ waarde, items }: Regel): boolean {
  if (waarde === 'afwezig') return true;
  return (waarde?.niveau ?? 0) > 0 && items.every((item) => BEHOEFTEN.has(item));
}

/** A promise becomes a hint, or else a load; that a load is somebody else's stays sure. */
function alsHint(belofte: boolean): (eis: Eis) => Eis {
  return (eis) =>
    eis.ontkend && !belofte
      ? eis
      : { ...eis, zekerheid: Math.min(eis.zekerheid, ZEKERHEID_TWIJFEL) };
}

/** A load that is made lighter is still there: how heavy it is, nobody says. */
function zonderMaat(eis: Eis): Eis {
  return eis.ontkend ? eis : { ...eis, waarde: null };
}

/** "Nooit een deadline missen" has the words of an absence and states none. */
function rustOpSchijn({ zonderSchijn }: Leesplek, { van, tot }: Segment): boolean {
  return zonderSchijn.slice(van, tot).includes(MASKER);
}

function isVanBinnenOntkend(raam: Zoekraam, woorden: string, ontkenners: RegExp | null): boolean {
  if (!raam.kan(CONTEXTZOEKERS.ontkenningVooraf) || !heeftOntkenning(woorden)) return false;
  if (ontkenners === null) return true;
  ontkenners.lastIndex = 0;
  return ontkenners.exec(woorden) === null;
}

interface Gevonden {
  readonly woorden: string;
  readonly zin: string;
  /** The thirty characters before the match, of the same sentence. */
  readonly vooraf: string;
  /** The thirty characters after the match. */
  readonly achteraf: string;
}

function maakEisen(
  regel: Regel,
  gevonden: Gevonden,
  context: Context,
  tekst: string,
): readonly Eis[] {
  const waarde = leesWaarde(regel, gevonden.woorden);
  if (waarde === undefined) return [];
  const { van, tot } = context;
  return regel.items.flatMap((item) => {
    const kern = maakKern(regel, item, waarde, context);
    if (kern === null) return [];
    const zekerheid = metGewicht(kern, gevonden.woorden);
    const bewijs = tekst.slice(van, tot);
    const eis: Eis = { ...kern, zekerheid, van, tot, bewijs, regel: regel.id };
    const isOndergrens = isMinstens(regel, gevonden) && !eis.ontkend && eis.waarde !== null;
    return isOndergrens ? [eis, { ...eis, waarde: null }] : [eis];
  });
}

const HELE_DAG =
  /(?:per|op een|op de) (?:werk)?dag|in totaal|(?:alles )?bij elkaar|niet meer dan|hooguit|hoogstens|at most|no more than|per dienst|a day|per shift|van de (?:dag|dienst)|acht uur|aan het (?:eind|einde|begin) van (?:je|de|elke|iedere|uw) (?:werk)?(?:dag|dienst)/u;

/** "Een half uur typen" without "per dag" may come back all day. */
function isMinstens(regel: Regel, { woorden, zin, vooraf, achteraf }: Gevonden): boolean {
  if (regel.minstens !== undefined) return regel.minstens;
  if (regel.getal === undefined) return false;
  return (
    (regel.getal === 'max_uur' && !HELE_DAG.test(zin)) ||
    ONDERGRENS.test(woorden) ||
    ONDERGRENS_VOORAF.test(vooraf) ||
    SOMS_MEER.test(achteraf)
  );
}

/** "Dozen van minimaal 8 kilo": how heavy they can be is not said. */
const ONDERGRENS =
  /(?<!\p{L})(?:minimaal|minstens|ten minste|tenminste|at least|(?:nooit|niet) (?:minder|lichter|korter) dan|(?<!(?<!\p{L})(?:niet|nooit|zelden|nauwelijks|amper|niks|niets|niemand|geen|no|not|nothing|none|never)(?!\p{L})[^.,;]{0,40})(?:meer|zwaarder|langer|more|heavier|longer) (?:dan|than)(?!.*(?:nooit|niet|niets|niks|never)))(?!\p{L})/u;
/** "Een doos weegt meestal drie kilo; soms zit er een van zes tussen." */
const SOMS_MEER =
  /^[^.!?]{0,6}(?:soms|af en toe|een enkele keer|een enkele|uitschieters?|incidenteel|sometimes|occasionally)(?!\p{L})/u;
const ONDERGRENS_VOORAF = new RegExp(`${ONDERGRENS.source} $`, 'u');

/** What is said in a phrase counts a little more than a bare word that says the same. */
const MEER_IN_ZINSDEEL = 0.02;
const ZINSDEEL = /\p{L}.* .*\p{L}.* .*\p{L}/u;

/** Never makes a hint decide; a denial gains nothing, since its certainty weighs against loads. */
function metGewicht({ zekerheid, ontkend }: Kern, woorden: string): number {
  if (ontkend || zekerheid < BESLIST_VANAF || !ZINSDEEL.test(woorden)) return zekerheid;
  return Math.round((zekerheid + MEER_IN_ZINSDEEL) * 100) / 100;
}

/** Undefined when the rule wants a number and the words have none. */
function leesWaarde(regel: Regel, woorden: string): Eiswaarde | 'afwezig' | null | undefined {
  if (regel.getal === undefined) return regel.waarde ?? null;
  const getal = leesMaat(woorden, regel.getal);
  if (getal === null) return undefined;
  return { ...(regel.waarde === 'afwezig' ? {} : regel.waarde), [regel.getal]: getal };
}

/** Whoever keeps the dog or the plants, everybody in the room meets them. */
const OMGEVING_VAN_ALLEN: ReadonlySet<ItemSlug> = new Set(['overig_omgeving']);

type Kern = Omit<Eis, 'van' | 'tot' | 'bewijs' | 'regel'>;

function maakKern(
  regel: Regel,
  item: ItemSlug,
  waarde: Eiswaarde | 'afwezig' | null,
  context: Context,
): Kern | null {
  const basis = { item, aard: regel.aard, sterkte: sterkteVan(regel, item, context) };
  if (waarde === 'afwezig') return maakAfwezig(basis, regel, context);
  if (context.ontkend || (context.vanAnderen && !OMGEVING_VAN_ALLEN.has(item)))
    return maakOntkend(basis, item, regel, waarde, context);
  if (gaatNietOverLezer(context.onderwerp, item))
    return maakOntkend(basis, item, regel, waarde, { ...context, misschienJij: true });
  if (context.gedeeld && isLast(item))
    return { ...basis, waarde: null, ontkend: false, zekerheid: regel.zekerheid };
  if (context.hulpmiddel && isLast(item) && regel.getal === undefined) {
    return {
      ...basis,
      waarde: null,
      ontkend: false,
      zekerheid: Math.min(regel.zekerheid, ZEKERHEID_HULPMIDDEL),
    };
  }
  return { ...basis, waarde, ontkend: false, zekerheid: regel.zekerheid };
}

/** The busy weeks of a year are a peak, except for whoever is limited in peaks. */
function sterkteVan(regel: Regel, item: ItemSlug, { sterkte, seizoen }: Context): Sterkte {
  if (regel.sterkte !== undefined) return regel.sterkte;
  return seizoen && sterkte === 'vereist' && item !== 'vw_deadlines' ? 'incidenteel' : sterkte;
}

type Basis = Pick<Kern, 'item' | 'aard' | 'sterkte'>;

/** "Niet op de begane grond" says nothing about stairs: a denied absence is dropped. */
function maakAfwezig(basis: Basis, regel: Regel, context: Context): Kern | null {
  if (context.ontkend) return null;
  const soorten = regel.afwezigeSoorten;
  const waarde = soorten === undefined ? null : { niet: [...soorten] };
  return { ...basis, sterkte: 'vereist', waarde, ontkend: true, zekerheid: regel.zekerheid };
}

function maakOntkend(
  basis: Basis,
  item: ItemSlug,
  regel: Regel,
  waarde: Eiswaarde | null,
  context: Context,
): Kern {
  const soorten = soortenVan(waarde);
  const beperkt = context.beperktOntkend && GRADUELE_ITEMS.has(item);
  const gewoon = hoogsteZekerheid(context);
  const zekerheid = beperkt ? ZEKERHEID_BEPERKT : zekerheidOntkend(regel, gewoon);
  return { ...basis, sterkte: 'vereist', waarde: soorten, ontkend: true, zekerheid };
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
