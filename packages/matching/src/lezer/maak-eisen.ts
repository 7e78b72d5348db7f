import type { Eiswaarde, ItemSlug } from '@passend/domain';
import { BESLIST_VANAF, type Regel } from '../lexicon/regel.js';
import type { Eis } from '../types.js';
import type { Context } from './context.js';
import { type Kern, maakKern } from './eiskern.js';
import { geldtKader } from './kaders/kader.js';
import { leesMaat } from './maten.js';
import { type Gevonden, isMinstens } from './ondergrens.js';
import { opNorm } from './patroon.js';
import { leesSom } from './samen/dagtijd.js';
import type { Segment } from './segmenten.js';

/** What words ask: a value, nothing at all, or something without a measure. */
export type Waarde = Eiswaarde | 'afwezig' | null;

/** The demands that a rule makes of its words, one for each of its items. */
export function maakEisen(
  regel: Regel,
  gevonden: Gevonden & { readonly waarde: Waarde },
  context: Context,
  tekst: string,
): readonly Eis[] {
  const { waarde } = gevonden;
  return regel.items.flatMap((item) => {
    const kern = maakKern(regel, item, waarde, context);
    if (kern === null) return [];
    const zekerheid = metGewicht(kern, gevonden.woorden);
    const { van, tot } = bewijsplek(context, item);
    const bewijs = tekst.slice(van, tot);
    const eis: Eis = {
      item,
      aard: kern.aard,
      sterkte: kern.sterkte,
      waarde: kern.waarde,
      ontkend: kern.ontkend,
      zekerheid,
      van,
      tot,
      bewijs,
      regel: regel.id,
    };
    const isOndergrens = isMinstens(regel, gevonden) && !eis.ontkend && eis.waarde !== null;
    return isOndergrens ? [eis, { ...eis, waarde: null }] : [eis];
  });
}

/** With the frame that decides, when it speaks of this item. */
function bewijsplek({ kader, van, tot }: Context, item: ItemSlug): Segment {
  if (!geldtKader(kader, item)) return { van, tot };
  return { van: Math.min(van, kader.van), tot: Math.max(tot, kader.einde) };
}

/** What is said in a phrase counts a little more than a bare word that says the same. */
const MEER_IN_ZINSDEEL = 0.02;
/** Three words; no part of it can take over the characters of another. */
const ZINSDEEL = opNorm(/\p{L}[^ \n]* [^\p{L}\n]*\p{L}[^ \n]* [^\p{L}\n]*\p{L}/u);

/** Never makes a hint decide; a denial gains nothing, since its certainty weighs against loads. */
function metGewicht({ zekerheid, ontkend }: Kern, woorden: string): number {
  if (ontkend || zekerheid < BESLIST_VANAF || !ZINSDEEL.test(woorden)) return zekerheid;
  return Math.round((zekerheid + MEER_IN_ZINSDEEL) * 100) / 100;
}

/** What the words ask; undefined when the rule wants a number and they have none. */
export function leesWaarde(regel: Regel, woorden: string): Waarde | undefined {
  if (regel.getal === undefined) return regel.waarde ?? null;
  const som = regel.getal === 'max_uur' ? leesSom(woorden) : null;
  const getal = som?.uren ?? leesMaat(woorden, regel.getal);
  if (getal === null) return undefined;
  return { ...(regel.waarde === 'afwezig' ? {} : regel.waarde), [regel.getal]: getal };
}
