import type { ItemSlug } from '../item-slug.js';
import type { Maat } from '../maat.js';

/** A limit that one sentence states. */
export interface Gevolg {
  readonly item: ItemSlug;
  /** Limit for the whole day. */
  readonly limiet?: Maat;
  /** Limit for what happens now and then. */
  readonly piek?: Maat;
}

/** The item that a sentence stands at, or the document as a whole. */
export type Plek = ItemSlug | 'document';

type Groepen = Readonly<Record<string, string | undefined>>;

/** A whole clause that leaves no doubt, and the limits it states at a place. */
export interface Vorm {
  readonly patroon: RegExp;
  readonly maak: (groepen: Groepen, plek: Plek) => readonly Gevolg[];
}

const GETAL = '(?<getal>\\d{1,3}(?:[.,]\\d{1,2})?)';
const KILO = `${GETAL} ?(?:kg|kilo|kilogram)`;
const SOMS =
  '(?:incidenteel|af en toe|soms|een enkele keer|bij uitzondering|enkele keren per (?:dag|uur|week))';
const HAAKJES = '(?: ?\\((?:enkele keren|een paar keer|hooguit|maximaal|max)[^()]{0,30}\\))?';
const TOEGESTAAN = '(?:toelaatbaar|toegestaan|mogelijk|acceptabel|geen probleem)';
const MAG = `(?: (?:tillen|dragen))?(?: (?:is|zijn|mag|kan))?(?: ${TOEGESTAAN})?`;
const HOOGUIT =
  '(?:max\\.?|maximaal|hooguit|hoogstens|tot|tot maximaal|niet (?:meer|zwaarder|hoger) dan)';
const HOE = '(?<hoe>tillen|dragen)';
const GRADEN = '(?:graden(?: celsius)?|° ?c)';
const NIET = '(?:geen|ook geen|niet|niet in|niet in de)';
const DIENST = '(?:dienst|diensten|werk|en)';

/** Anything beside one of these in a clause makes it one for a person. */
export const VORMEN: readonly Vorm[] = [
  vorm(`${SOMS}${HAAKJES}(?: ${HOE})?(?: tot)? ${KILO}${MAG}(?:, ?${SOMS})?`, piek),
  vorm(`(?:ook|zelfs) ${SOMS} niet (?:zwaarder|meer) dan ${KILO}(?: tillen)?`, piek),
  vorm(`${HOOGUIT} ${KILO}(?: ${HOE})?`, gewicht),
  vorm(`${HOE} ${HOOGUIT} ${KILO}`, gewicht),
  vorm(
    `(?:niet (?:onder|beneden)(?: de)?|niet kouder dan|minimaal) (?<teken>-|min )?${GETAL} ?${GRADEN}`,
    koude,
  ),
  vorm('niet onder (?:het vriespunt|nul)|niet (?:in|bij) vorst|geen vorst', () => [
    { item: 'koude', limiet: { min_c: 0 } },
  ]),
  vorm(`(?:niet boven(?: de)?|niet warmer dan|${HOOGUIT}) ${GETAL} ?${GRADEN}`, hitte),
  vorm(
    `(?:geluid |lawaai )?(?:${HOOGUIT}|niet boven(?: de)?) ${GETAL} ?(?:db|db ?\\(a\\)|decibel)`,
    lawaai,
  ),
  vorm(`${NIET} nacht${DIENST}?`, tijden('nacht')),
  vorm(`${NIET} avond${DIENST}?|niet 's avonds`, tijden('avond')),
  vorm(
    `${NIET} (?:avond- (?:en|of) nacht|nacht- (?:en|of) avond)${DIENST}`,
    tijden('avond', 'nacht'),
  ),
];

function vorm(bron: string, maak: Vorm['maak']): Vorm {
  return { patroon: new RegExp(`^(?:${bron})$`, 'u'), maak };
}

function piek(groepen: Groepen, plek: Plek): readonly Gevolg[] {
  return tilItems(groepen.hoe, plek).map((item) => ({ item, piek: { max_kg: getal(groepen) } }));
}

/** At the document itself a weight must say what is done with it. */
function gewicht(groepen: Groepen, plek: Plek): readonly Gevolg[] {
  if (plek === 'document' && groepen.hoe === undefined) return [];
  return tilItems(groepen.hoe, plek).map((item) => ({ item, limiet: { max_kg: getal(groepen) } }));
}

function tilItems(hoe: string | undefined, plek: Plek): readonly ItemSlug[] {
  if (hoe === 'tillen' || hoe === 'dragen') return [hoe];
  return (['tillen', 'dragen'] as const).filter((item) => plek === 'document' || plek === item);
}

function koude(groepen: Groepen): readonly Gevolg[] {
  const graden = groepen.teken === undefined ? getal(groepen) : -getal(groepen);
  return [{ item: 'koude', limiet: { min_c: graden } }];
}

/** "Niet boven 90 graden" may be an arm; only at the item itself it must be heat. */
function hitte(groepen: Groepen, plek: Plek): readonly Gevolg[] {
  return plek === 'hitte' ? [{ item: 'hitte', limiet: { max_c: getal(groepen) } }] : [];
}

function lawaai(groepen: Groepen): readonly Gevolg[] {
  return [{ item: 'geluid', limiet: { max_db: getal(groepen) } }];
}

function tijden(...niet: readonly string[]): Vorm['maak'] {
  return () => [{ item: 'etmaal', limiet: { niet: [...niet] } }];
}

function getal({ getal: tekst = '' }: Groepen): number {
  return Number(tekst.replace(',', '.'));
}
