import { type ItemSlug, lui, type Zoeker, Zoektekst } from '@passend/domain';
import type { Regel } from '../lexicon/regel.js';
import type { Eis } from '../types.js';
import { isAndermansVak } from './andermans-vak.js';
import { binnenClausules, type Treffer } from './binnen-clausules.js';
import type { Context } from './context.js';
import { CONTEXTZOEKERS } from './contextzoekers.js';
import { leesWaarde, maakEisen, type Waarde } from './maak-eisen.js';
import { type Omgeving, type Omgevingen, omgevingVan } from './omgeving.js';
import { heeftOntkenning } from './ontkenning.js';
import { MASKER, maakPatroon, opNorm } from './patroon.js';
import { PerPlek } from './per-plek.js';
import type { Segment } from './segmenten.js';
import type { Stuk } from './stukken.js';
import { gaatZonderVoeten, isVerlicht } from './verlichting.js';
import type { Zoekraam } from './vondst.js';
import type { Leesplek, Werktekst } from './werktekst.js';

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
export interface Zoekplek extends Omgevingen {
  readonly functie: () => Zoektekst;
  readonly metAanbod: () => Zoektekst;
}

/** The reading that a rule searches. */
export function bronVan({ ookInAanbod }: Regel, { functie, metAanbod }: Zoekplek): Zoektekst {
  return ookInAanbod === true ? metAanbod() : functie();
}

/** Makes one piece ready; the separators around it are part of what is searched. */
export function maakZoekplek(werk: Werktekst, stuk: Stuk): Zoekplek {
  const { norm, zonderSchijn, titelwoorden } = werk;
  const functie = leesbaar(werk.functie.slice(stuk.van, stuk.tot));
  const metAanbod = leesbaar(werk.metAanbod.slice(stuk.van, stuk.tot));
  const gelezen = lui(() => new Zoektekst(functie));
  return {
    tekst: werk.tekst,
    norm,
    zonderSchijn,
    titelwoorden,
    raam: stuk.raam,
    stuk,
    stukken: werk.stukken,
    functie: gelezen,
    metAanbod: metAanbod === functie ? gelezen : lui(() => new Zoektekst(metAanbod)),
    omgevingen: new PerPlek(),
    verlichtingen: new PerPlek(),
  };
}

/** A part of an advert that a rule does not read holds nothing but marks. */
function leesbaar(stuk: string): string {
  return LEESBAAR.test(stuk) ? stuk : '';
}

const LEESBAAR = /[a-z\d]/u;

/**
 * All demands that one rule reads from a piece of a text.
 * @param zoekers its patterns that can match there
 */
export function pasRegelToe(
  { regel, ontkenners }: VertaaldeRegel,
  zoekers: readonly Zoeker[],
  plek: Zoekplek,
  tekst: string,
): readonly Eis[] {
  const bron = bronVan(regel, plek);
  return binnenClausules(regel, zoekers, bron, plek).flatMap(({ van, woorden }) => {
    const waarde = leesWaarde(regel, woorden);
    if (waarde === undefined) return [];
    const ontkend = isVanBinnenOntkend(plek.raam, woorden, ontkenners);
    return leesTreffer(regel, { van, woorden, waarde, ontkend }, plek, tekst);
  });
}

/** Words that a rule found, with what they ask and whether they themselves deny it. */
export interface GelezenTreffer extends Treffer {
  readonly waarde: Waarde;
  readonly ontkend: boolean;
}

/** The demands of a match, after all that stands around it. */
export function leesTreffer(
  regel: Regel,
  { van, woorden, waarde, ontkend: vanBinnen }: GelezenTreffer,
  plek: Zoekplek,
  tekst: string,
): readonly Eis[] {
  const { norm } = plek;
  const treffer = { van, tot: van + woorden.length };
  if (isAndermansVak(plek, treffer)) return [];
  const omgeving = omgevingVan(plek, treffer);
  if (omgeving === null) return [];
  const { segment } = omgeving;
  const samen = regel.samen;
  if (regel.waarde === 'afwezig' && samen === undefined && rustOpSchijn(plek, treffer)) return [];
  const gelezen = samen?.metAnderen === true ? bijAnderen(omgeving) : omgeving.context();
  const ontkend = gelezen.ontkend || vanBinnen;
  const context = ontkend === gelezen.ontkend ? gelezen : { ...gelezen, ontkend };
  const zin = norm.slice(segment.van, segment.tot);
  const vooraf = norm.slice(Math.max(segment.van, treffer.van - 30), treffer.van);
  const achteraf = norm.slice(treffer.tot, treffer.tot + 30);
  const eisen = maakEisen(regel, { waarde, woorden, zin, vooraf, achteraf }, context, tekst);
  return eisen.length === 0
    ? eisen
    : verzacht(regel, eisen, omgeving, norm.slice(segment.van, treffer.tot));
}

/** The context of a load of which other people are a part. */
function bijAnderen(omgeving: Omgeving): Context {
  const context = omgeving.context();
  const kader = context.kader?.soort === 'ander' ? null : context.kader;
  return { ...context, vanAnderen: false, misschienJij: false, onderwerp: null, kader };
}

/** What is taken back, set aside or made lighter by the words around it asks less. */
function verzacht(
  regel: Regel,
  eisen: readonly Eis[],
  omgeving: Omgeving,
  vooraf: string,
): readonly Eis[] {
  const belofte = isBelofte(regel);
  const onzeker = belofte ? omgeving.twijfelachtig() : omgeving.terzijde();
  const verlichting = belofte ? null : omgeving.verlichting();
  const hint = alsHint(belofte);
  const tegengesproken = DAT_IS_NIET_ZO.test(vooraf);
  return eisen.map((eis) => {
    if (tegengesproken) return { ...eis, zekerheid: Math.min(eis.zekerheid, ZEKERHEID_TWIJFEL) };
    if (verlichting !== null && isVerlicht(verlichting, eis.item)) return zonderMaat(eis);
    const teVoet = verlichting !== null && gaatZonderVoeten(verlichting, eis.item);
    return onzeker || teVoet ? hint(eis) : eis;
  });
}

/** "Het is niet zo dat je nooit tilt": neither that nor its opposite is said for sure. */
const DAT_IS_NIET_ZO = opNorm(
  /(?<!\p{L})(?:(?:het|dat) is niet (?:zo|waar|gezegd),? dat|niet dat (?:je|jij|u|het|er)|(?:denk|geloof|meen|verwacht)(?: (?:je|u))? (?:niet|nooit),? dat|it is not true that|not that you)(?!\p{L})/u,
);

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
