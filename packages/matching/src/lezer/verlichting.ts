import type { ItemSlug } from '@passend/domain';
import { CONTEXTZOEKERS } from './contextzoekers.js';
import type { Segment } from './segmenten.js';
import { type Stuk, zoekStuk } from './stukken.js';
import { OVERAL, type Zoekraam } from './vondst.js';

const { verlichtErna, verlichtHulp, verlichtPlek, verlichtVoeten, tochWeer } = CONTEXTZOEKERS;

/** How much of the words after a load is read. */
const BEREIK = 150;

const OMGEVING: ReadonlySet<ItemSlug> = new Set<ItemSlug>([
  'geluid',
  'stof',
  'hitte',
  'koude',
  'tocht',
]);
/** Loads of the body that an aid takes over. */
const MET_HULP: ReadonlySet<ItemSlug> = new Set<ItemSlug>([
  'tillen',
  'dragen',
  'duwen_trekken',
  'freq_zwaar',
  'freq_licht',
  'reiken',
  'frequent_reiken',
  'boven_schouder',
  'buigen',
  'frequent_buigen',
  'gebogen_actief',
  'torderen',
  'knielen',
  'klimmen',
  'staan',
  'staan_werk',
  'lopen',
  'lopen_werk',
  'traplopen',
  'huidcontact',
  'hitte',
  'trilling',
]);
const TE_VOET: ReadonlySet<ItemSlug> = new Set<ItemSlug>(['lopen', 'lopen_werk', 'traplopen']);

/** Which kinds of relief stand right after a clause or sentence. */
export interface Verlichting {
  readonly erna: boolean;
  readonly hulp: boolean;
  readonly plek: boolean;
  readonly voeten: boolean;
}

const GEEN: Verlichting = { erna: false, hulp: false, plek: false, voeten: false };

/**
 * Reads whether what follows a load takes it off the reader: the rest of its sentence, or the next.
 * @param segment the sentence of the load
 * @param clausule the clause of the load
 */
export function leesVerlichting(
  { norm, stukken }: { readonly norm: string; readonly stukken: readonly Stuk[] },
  segment: Segment,
  clausule: Segment,
): Verlichting {
  const { van, tot } = segment;
  const rest = norm.slice(clausule.tot, Math.min(tot, clausule.tot + BEREIK));
  const volgende = eersteZin(norm.slice(tot, tot + BEREIK));
  return voegSamen(
    leesZin(rest, raamVan(stukken, van, tot)),
    leesZin(volgende, raamVan(stukken, tot, tot + volgende.length)),
  );
}

/** What can be found between two offsets; anything where that is more than one piece. */
function raamVan(stukken: readonly Stuk[], van: number, tot: number): Zoekraam {
  const stuk = zoekStuk(stukken, van);
  return stuk === null || tot > stuk.tot ? OVERAL : stuk.raam;
}

function leesZin(zin: string, raam: Zoekraam): Verlichting {
  if (zin.length < 8 || !SOORTEN.some((soort) => raam.kan(soort))) return GEEN;
  if (raam.heeft(tochWeer, zin)) return GEEN;
  return {
    erna: raam.heeft(verlichtErna, zin),
    hulp: raam.heeft(verlichtHulp, zin),
    plek: raam.heeft(verlichtPlek, zin),
    voeten: raam.heeft(verlichtVoeten, zin),
  };
}

const SOORTEN = [verlichtErna, verlichtHulp, verlichtPlek, verlichtVoeten];

function voegSamen(a: Verlichting, b: Verlichting): Verlichting {
  return {
    erna: a.erna || b.erna,
    hulp: a.hulp || b.hulp,
    plek: a.plek || b.plek,
    voeten: a.voeten || b.voeten,
  };
}

function eersteZin(tekst: string): string {
  return /^[^.!?;]*/u.exec(tekst)?.[0] ?? '';
}

/** Whether this relief leaves open if the load of an item is borne. */
export function isVerlicht({ erna, hulp, plek }: Verlichting, item: ItemSlug): boolean {
  return erna || (hulp && MET_HULP.has(item)) || (plek && OMGEVING.has(item));
}

/** Whether the distance or the floors of the load are done without walking. */
export function gaatZonderVoeten({ voeten }: Verlichting, item: ItemSlug): boolean {
  return voeten && TE_VOET.has(item);
}
