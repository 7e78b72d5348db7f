import type { Beperking, Grens, ItemSlug, Richting } from '@passend/domain';
import { BESLIST_VANAF } from '../lexicon/regel.js';
import type { Beroepsverwachting, EisKern, Itemoordeel, OordeelItem } from '../types.js';
import { bepaalGrens } from './grens.js';
import { valtAf } from './hardheid.js';
import { type Toets, toetsEis } from './toets.js';

interface Getoetst {
  readonly eis: EisKern;
  readonly nummer: number;
  readonly toets: Toets;
}

/** Suspicion from the occupation alone is weak. */
const ZEKERHEID_BEROEP = 0.2;
/** From here on a denial of one kind outweighs a load of unknown kind. */
const UITDRUKKELIJK = 0.85;

/**
 * Judges one limited item. The heaviest well-founded demand decides; a denial or a demand within
 * the limit gives 'past' only when nothing in the text speaks against it. What is not well-founded
 * gives a direction, and the occupation gives no more than that.
 */
export const oordeelItem: OordeelItem = (beperking, eisen, verwachting) => {
  const grens = bepaalGrens(beperking);
  if (grens === null) return zonderTekst(beperking, null);
  const getoetst = toetsAlles(beperking, grens, eisen);
  if (getoetst.length === 0) return zonderTekst(beperking, verwachting);
  const vast = getoetst.filter(
    (een) => een.eis.zekerheid >= BESLIST_VANAF && !isOvertroefd(beperking, een, getoetst),
  );
  const hint = getoetst.filter(({ eis }) => eis.zekerheid < BESLIST_VANAF);
  return (
    overschrijding(beperking, grens, vast) ??
    oordeel(beperking, 'mogelijk', kies(vast, ['rand'])) ??
    oordeelPast(beperking, vast, hint) ??
    onbekend(beperking, vast, hint) ??
    zonderTekst(beperking, verwachting)
  );
};

/**
 * For contact one denial in so many words ("je ziet zelf geen cliënten") beats the name of a sector.
 * Not for items with many causes: who does not climb may still use chemicals.
 */
function isOvertroefd(
  { item }: Beperking,
  { eis, toets }: Getoetst,
  alles: readonly Getoetst[],
): boolean {
  if (!CONTACT.has(item) || toets !== 'boven' || eis.aard !== 'omstandigheid') return false;
  return alles.some(
    ({ eis: ander, toets: hoe }) =>
      hoe === 'afwezig' && ander.aard === 'genoemd' && ander.zekerheid > eis.zekerheid,
  );
}

const CONTACT: ReadonlySet<ItemSlug> = new Set(['vw_geen_klanten', 'vw_geen_patienten']);

function toetsAlles(
  beperking: Beperking,
  grens: Grens,
  eisen: readonly EisKern[],
): readonly Getoetst[] {
  const eigen = eisen.flatMap((eis, nummer) =>
    eis.item === beperking.item && eis.sterkte !== 'wens' ? [{ eis, nummer }] : [],
  );
  const ontkend = eigen.flatMap(({ eis }) =>
    eis.ontkend && eis.zekerheid >= BESLIST_VANAF ? (eis.waarde?.niet ?? []) : [],
  );
  return eigen.map(({ eis, nummer }) => ({
    eis,
    nummer,
    toets: toetsEis(beperking.item, grens, eis, ontkend),
  }));
}

/**
 * Past needs a demand within the limit or a denial, and no load of unknown size beside it. A hint of
 * too much is outweighed by what is said in so many words, not by a circumstance.
 */
function oordeelPast(
  beperking: Beperking,
  vast: readonly Getoetst[],
  hint: readonly Getoetst[],
): Itemoordeel | null {
  const goed = vast.filter(({ toets }) => toets === 'binnen' || toets === 'afwezig');
  if (goed.length === 0) return null;
  if (vast.some(isMaatlozeLast) && !goed.some(noemtSoort)) return null;
  const uitgesproken = goed.filter(({ eis }) => eis.aard === 'genoemd' || eis.zekerheid >= 0.7);
  if (hint.some(isTeveel) && uitgesproken.length === 0) return null;
  return oordeel(beperking, 'past', kies(goed, ['binnen', 'afwezig']));
}

/** "Geen nachtdiensten" stands beside "onregelmatige diensten"; mere times of the day do not. */
function noemtSoort({ eis }: Getoetst): boolean {
  return eis.ontkend && eis.waarde?.niet !== undefined && eis.zekerheid >= UITDRUKKELIJK;
}

function isMaatlozeLast({ eis, toets }: Getoetst): boolean {
  return toets === 'onvergelijkbaar' && !eis.ontkend && eis.waarde === null;
}

function isTeveel({ eis, toets }: Getoetst): boolean {
  return toets === 'boven' || toets === 'rand' || (toets === 'onvergelijkbaar' && !eis.ontkend);
}

function onbekend(
  beperking: Beperking,
  vast: readonly Getoetst[],
  hint: readonly Getoetst[],
): Itemoordeel | null {
  const alles = [...vast, ...hint];
  const tegen = alles.filter((een) => isTeveel(een) && een.eis.waarde?.niet === undefined);
  const tegenSoort = alles.filter((een) => een.toets === 'boven' || een.toets === 'rand');
  const beslissend = zwaarste([...tegenSoort, ...tegen]) ?? zwaarste(alles);
  if (beslissend === null) return null;
  const richting: Richting = tegen.length + tegenSoort.length > 0 ? 'overschrijdt' : 'past';
  return {
    item: beperking.item,
    oordeel: 'onbekend',
    grondslag: 'tekst',
    richting,
    zekerheid: beslissend.eis.zekerheid / 2,
    beslissend: beslissend.nummer,
    valtAf: false,
  };
}

/** The verdict is the same for a hard and a soft limit; only what it does differs. */
function overschrijding(
  beperking: Beperking,
  { ruim }: Grens,
  vast: readonly Getoetst[],
): Itemoordeel | null {
  const boven = vast.filter(({ toets }) => toets === 'boven');
  const gevonden = oordeel(beperking, 'overschrijdt', zwaarste(boven));
  if (gevonden === null) return null;
  const waarden = boven.map(({ eis }) => eis.waarde);
  return { ...gevonden, valtAf: valtAf(beperking, ruim.maat, waarden) };
}

function zonderTekst(beperking: Beperking, verwachting: Beroepsverwachting | null): Itemoordeel {
  return {
    item: beperking.item,
    oordeel: 'onbekend',
    grondslag: verwachting === null ? 'geen' : 'beroep',
    richting: verwachting?.richting ?? null,
    zekerheid: verwachting === null ? 0 : ZEKERHEID_BEROEP,
    beslissend: null,
    valtAf: false,
  };
}

function oordeel(
  beperking: Beperking,
  uitkomst: 'past' | 'mogelijk' | 'overschrijdt',
  beslissend: Getoetst | null,
): Itemoordeel | null {
  if (beslissend === null) return null;
  return {
    item: beperking.item,
    oordeel: uitkomst,
    grondslag: 'tekst',
    richting: null,
    zekerheid: beslissend.eis.zekerheid,
    beslissend: beslissend.nummer,
    valtAf: false,
  };
}

function kies(getoetst: readonly Getoetst[], toetsen: readonly Toets[]): Getoetst | null {
  return zwaarste(getoetst.filter(({ toets }) => toetsen.includes(toets)));
}

/** The surest, of equals the one said in so many words; never the mere order. */
function zwaarste(getoetst: readonly Getoetst[]): Getoetst | null {
  if (getoetst.length < 2) return getoetst[0] ?? null;
  return [...getoetst].sort(opGewicht)[0] ?? null;
}

function opGewicht(a: Getoetst, b: Getoetst): number {
  return (
    b.eis.zekerheid - a.eis.zekerheid ||
    Number(b.eis.aard === 'genoemd') - Number(a.eis.aard === 'genoemd') ||
    vergelijk(sleutelVan(b.eis), sleutelVan(a.eis)) ||
    a.nummer - b.nummer
  );
}

/** Equal for equal demands only, so that a tie is broken by what they say. */
function sleutelVan({ waarde, sterkte, ontkend }: EisKern): string {
  return JSON.stringify([waarde, sterkte, ontkend]);
}

function vergelijk(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
