import { ITEM_SLUGS } from '@passend/domain';
import { type Belastingklasse, belastingklasse } from '../beroepen/index.js';
import type { Beroepsnaam, Toelating, Urenvraag, Werkplek } from '../score/bereid-persoon.js';
import type { Aanbod, Loonaanbod, Vraag } from '../score/wensen.js';
import type { VacatureKenmerken } from '../types.js';
import { type GedeeldeEis, GedeeldeEisen } from './gedeelde-eisen.js';
import { Idkolom } from './idkolom.js';
import { Woordenboek } from './woordenboek.js';

/** A column of ids with the dictionary that the ids stand in. */
export interface Kolom<T> {
  readonly kolom: Idkolom;
  readonly boek: Woordenboek<T>;
}

/** What a vacancy says on one item, together with what its occupation usually asks there. */
export interface Itemvraag {
  /** In the fixed order of `vergelijkEisen`. */
  readonly eisen: readonly GedeeldeEis[];
  /** Equal for equal lists of demands. */
  readonly lijst: string;
  readonly klasse: Belastingklasse | null;
}

/** Items about which the text says nothing are by far the most; their ids are fixed. */
const KLASSEN: readonly (Belastingklasse | null)[] = [null, 'laag', 'middel', 'hoog'];
const klasseIds = new Map<string | null, Uint8Array>();

const STIL: Itemvraag = { eisen: [], lijst: '', klasse: null };
const LEGE_WERKPLEK: Werkplek = { plaatsen: [], thuiswerk: null };
const LEGE_UREN: Urenvraag = { uren: { min: null, max: null } };
const LEGE_TOELATING: Toelating = { opleiding: null, vereist: [], taal: 'nl' };
const LEGE_VRAAG: Vraag = { ervaring: null, talen: [] };
const LEEG_AANBOD: Aanbod = { contract: null, bemiddeld: false, begintijd: null };
const LEEG_LOON: Loonaanbod = { uurloon: null };
const LEEG_BEROEP: Beroepsnaam = { beroep: null, titelkern: null };

function maakKolom<T>(capaciteit: number, boek: Woordenboek<T>): Kolom<T> {
  return { kolom: new Idkolom(capaciteit), boek };
}

/** Every column of the market that a score can depend on. */
export function maakKolommen(capaciteit: number) {
  return {
    eisen: new GedeeldeEisen(),
    werkplek: maakKolom(capaciteit, new Woordenboek(LEGE_WERKPLEK, JSON.stringify)),
    uren: maakKolom(capaciteit, new Woordenboek(LEGE_UREN, JSON.stringify)),
    toelating: maakKolom(capaciteit, new Woordenboek(LEGE_TOELATING, JSON.stringify)),
    beroep: maakKolom(capaciteit, new Woordenboek(LEEG_BEROEP, JSON.stringify)),
    vraag: maakKolom(capaciteit, new Woordenboek(LEGE_VRAAG, JSON.stringify)),
    aanbod: maakKolom(capaciteit, new Woordenboek(LEEG_AANBOD, JSON.stringify)),
    loon: maakKolom(capaciteit, new Woordenboek(LEEG_LOON, JSON.stringify)),
    items: ITEM_SLUGS.map(() => maakKolom(capaciteit, maakItemboek())),
  };
}
export type Kolommen = ReturnType<typeof maakKolommen>;

function maakItemboek(): Woordenboek<Itemvraag> {
  const [, ...vaste] = KLASSEN.map((klasse): Itemvraag => ({ ...STIL, klasse }));
  return new Woordenboek(STIL, itemSleutel, vaste);
}

function itemSleutel({ lijst, klasse }: Itemvraag): string {
  return `${klasse ?? ''} ${lijst}`;
}

/** The fields of a vacancy as they go into the columns. */
export function splits(kenmerken: VacatureKenmerken) {
  const {
    beroep,
    titelkern = null,
    plaatsen,
    thuiswerk,
    uren,
    opleiding,
    vereist,
    taal,
    ervaring = null,
    talen = [],
    contract = null,
    bemiddeld = false,
    begintijd = null,
    uurloon = null,
  } = kenmerken;
  return {
    werkplek: { plaatsen, thuiswerk },
    uren: { uren: { min: uren.min, max: uren.max } },
    toelating: { opleiding, vereist, taal },
    beroep: { beroep, titelkern },
    vraag: { ervaring, talen },
    aanbod: { contract, bemiddeld, begintijd },
    loon: { uurloon },
  };
}

/** For each item the id of "nothing said" for this occupation. */
export function stilleIds(beroep: string | null): Uint8Array {
  const bekend = klasseIds.get(beroep);
  if (bekend !== undefined) return bekend;
  const ids = Uint8Array.from(ITEM_SLUGS, (item) => KLASSEN.indexOf(belastingklasse(beroep, item)));
  klasseIds.set(beroep, ids);
  return ids;
}

/** What a vacancy says on one item. */
export function itemvraag(
  eisen: readonly GedeeldeEis[],
  klasse: Belastingklasse | null,
): Itemvraag {
  return { eisen, lijst: eisen.map(({ nummer }) => nummer).join(), klasse };
}
