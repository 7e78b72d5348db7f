import type { ItemSlug } from '@passend/domain';
import { BESLIST_VANAF } from '../lexicon/regel.js';
import type { Eis } from '../types.js';
import { clausuleOp, splitsClausules } from './clausule.js';
import { CONTEXTZOEKERS } from './contextzoekers.js';
import { opNorm } from './patroon.js';
import type { Segment } from './segmenten.js';
import { zoekStuk } from './stukken.js';
import { OVERAL } from './vondst.js';
import type { Werktekst } from './werktekst.js';

/** A sentence in which several words say it is more telling than one that says it in passing. */
const VAKER_GEZEGD = 0.02;
/** So is a clause that speaks to the reader. */
const TOT_LEZER = 0.01;
/** And so is a word that stands right before its measure: "een ladder van vier meter". */
const MET_MAAT = 0.01;
const MAAT_ERNA = opNorm(
  /^(?: (?:van|tot|op|a|of)){1,2} (?:zo'n |ruim |ongeveer )?(?:\d[\d.,]*|twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|vijftien|twintig) (?:meter|kilo|kg|uur|minuten|graden|liter)(?!\p{L})/u,
);
/** Weight decides which quote stands under a verdict and never lifts a demand to a higher step. */
const TREDEN = [BESLIST_VANAF, 0.7, 0.85];
/** Of contact, a denial is weighed against a load: there certainty stays what the rule says. */
const AFGEWOGEN: ReadonlySet<ItemSlug> = new Set(['vw_geen_klanten', 'vw_geen_patienten']);

/** Gives demands that stand in a telling place a little more weight than others that say the same. */
export function weegBewijs(eisen: readonly Eis[], werk: Werktekst): readonly Eis[] {
  const perZin = new Map<string, Eis[]>();
  const sleutels = eisen.map((eis) => zinsleutel(eis, werk));
  eisen.forEach((eis, nummer) => {
    const sleutel = sleutels[nummer] ?? '';
    const buren = perZin.get(sleutel);
    if (buren === undefined) perZin.set(sleutel, [eis]);
    else buren.push(eis);
  });
  return eisen.map((eis, nummer) => {
    if (eis.zekerheid < BESLIST_VANAF || AFGEWOGEN.has(eis.item)) return eis;
    const buren = perZin.get(sleutels[nummer] ?? '') ?? [];
    const vaker = buren.some((buur) => buur.regel !== eis.regel || buur.van !== eis.van);
    const maat = heeftMaatErna(werk.norm, eis.tot) ? MET_MAAT : 0;
    const extra = (vaker ? VAKER_GEZEGD : 0) + (spreektAan(eis, werk) ? TOT_LEZER : 0) + maat;
    return extra === 0 ? eis : { ...eis, zekerheid: verhoog(eis.zekerheid, extra) };
  });
}

function heeftMaatErna(norm: string, tot: number): boolean {
  return norm.charAt(tot) === ' ' && MAAT_ERNA.test(norm.slice(tot, tot + 30));
}

/** Demands about one item in one sentence, on the same side. */
function zinsleutel({ item, ontkend, zekerheid, van }: Eis, { segmenten }: Werktekst): string {
  const zin = zoekStuk(segmenten, van)?.van ?? -1;
  return `${item} ${ontkend} ${zekerheid >= BESLIST_VANAF} ${zin}`;
}

function spreektAan({ van, tot }: Eis, { norm, stukken }: Werktekst): boolean {
  const stuk = zoekStuk(stukken, van);
  const segment = stuk === null ? null : zoekStuk(stuk.segmenten, van);
  if (stuk === null || segment === null) return false;
  const clausule: Segment = clausuleOp(splitsClausules(norm, segment), van) ?? segment;
  const woorden = norm.slice(clausule.van, Math.max(clausule.tot, tot));
  return (tot > stuk.tot ? OVERAL : stuk.raam).heeft(CONTEXTZOEKERS.jij, woorden);
}

function verhoog(zekerheid: number, extra: number): number {
  const plafond = TREDEN.find((trede) => trede > zekerheid) ?? 1;
  const hoger = Math.min(zekerheid + extra, plafond - 0.01);
  return Math.round(Math.max(hoger, zekerheid) * 100) / 100;
}
