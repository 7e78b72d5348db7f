import type { ItemSlug } from '@passend/domain';
import {
  TOCH_WEER,
  VERLICHT_ERNA,
  VERLICHT_HULP,
  VERLICHT_PLEK,
  VERLICHT_VOETEN,
} from '../lexicon/verlichting.js';
import { maakPatroon, maakZoeker } from './patroon.js';
import type { Segment } from './segmenten.js';

const vooraan = (patronen: readonly string[]): RegExp =>
  maakZoeker(
    `^[^\\p{L}\\d]{0,4}(?:(?:maar|en|want|gelukkig|uiteraard|natuurlijk|but|and|luckily) )*(?:${maakPatroon(patronen).source})`,
    '',
  );

const ERNA = vooraan(VERLICHT_ERNA);
const HULP = vooraan(VERLICHT_HULP);
const PLEK = vooraan(VERLICHT_PLEK);
const VOETEN = vooraan(VERLICHT_VOETEN);

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
export function leesVerlichting(norm: string, segment: Segment, clausule: Segment): Verlichting {
  const rest = norm.slice(clausule.tot, Math.min(segment.tot, clausule.tot + BEREIK));
  const volgende = eersteZin(norm.slice(segment.tot, segment.tot + BEREIK));
  return voegSamen(leesZin(rest), leesZin(volgende));
}

function leesZin(zin: string): Verlichting {
  if (zin.length < 8 || TOCH_WEER.test(zin)) return GEEN;
  return {
    erna: ERNA.test(zin),
    hulp: HULP.test(zin),
    plek: PLEK.test(zin),
    voeten: VOETEN.test(zin),
  };
}

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
