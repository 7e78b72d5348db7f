import { ITEM_SLUGS } from '@passend/domain';
import type { FmlItemCriterium } from '../criteria/index.js';
import { type BereidePersoon, bereidPersoon, type Groepsuitslag } from '../score/bereid-persoon.js';
import { type Bijdrage, itemBijdrage } from '../score/bijdrage.js';
import type { Itemoordeel, Persoon } from '../types.js';
import type { Idkolom } from './idkolom.js';
import type { Itemvraag, Kolom, Kolommen } from './kolommen.js';
import { MERK, regelbits } from './merken.js';
import { MEESTE_BEPERKINGEN, pak } from './pakket.js';
import { type Werkgeverrijen, werkgevertabel } from './werkgevertabel.js';
import type { Woordenboek } from './woordenboek.js';

/** What each id of one column adds for this person. */
export interface Kolomtabel {
  readonly kolom: Idkolom;
  /** Packed contribution (see `pakket.ts`) per dictionary id. */
  readonly pakketten: Float64Array;
  /** What has no room in a packed contribution, as bits of `MERK`; null when no id has any. */
  readonly merken: Uint8Array | null;
  /** Rule by which a row with this id falls off, per dictionary id; '' is none. */
  readonly regels: readonly string[];
  /** Live rows per dictionary id. */
  readonly aantal: (id: number) => number;
}

export interface Beoordeeltabellen {
  readonly profiel: readonly Kolomtabel[];
  /** One per limit of the person, in the order of the limits. */
  readonly items: readonly Kolomtabel[];
  readonly persoon: BereidePersoon;
}

/**
 * Tables of limits that several persons have in common. Holds for one state of one index.
 */
export class Tabelgeheugen {
  private readonly perGrens = new Map<string, Kolomtabel>();

  neem(criterium: FmlItemCriterium, maak: () => Kolomtabel): Kolomtabel {
    const sleutel = criterium.sleutel;
    const bekend = this.perGrens.get(sleutel);
    if (bekend !== undefined) return bekend;
    const tabel = maak();
    if (this.perGrens.size >= MEESTE_TABELLEN) this.perGrens.clear();
    this.perGrens.set(sleutel, tabel);
    return tabel;
  }
}

/** Distinct limits whose tables are kept; some tens of kilobytes each. */
const MEESTE_TABELLEN = 5_000;

/**
 * Asks every criterion once for each distinct value of its column.
 * @param geheugen tables that were made for other persons from the same columns
 * @throws RangeError when the person has more limits than a sum has room for
 */
export function bouwTabellen(
  kolommen: Kolommen,
  persoon: Persoon,
  rijen: Werkgeverrijen,
  geheugen: Tabelgeheugen = new Tabelgeheugen(),
): Beoordeeltabellen {
  const aantal = persoon.belastbaarheid.beperkingen.length;
  if (aantal > MEESTE_BEPERKINGEN) {
    throw new RangeError(
      `A market is scored for at most ${MEESTE_BEPERKINGEN} limits, not ${aantal}`,
    );
  }
  const bereid = bereidPersoon(persoon);
  return {
    profiel: [
      profieltabel(kolommen.werkplek, bereid.werkplek),
      profieltabel(kolommen.uren, bereid.uren),
      profieltabel(kolommen.toelating, bereid.toelating),
      profieltabel(kolommen.beroep, bereid.beroep),
      profieltabel(kolommen.vraag, bereid.vraag),
      profieltabel(kolommen.aanbod, bereid.aanbod),
      profieltabel(kolommen.loon, bereid.loon),
      ...werkgevertabel(persoon.zoekprofiel, bereid.werkgever, rijen),
    ].filter(doetIets),
    items: bereid.items.flatMap((criterium) => {
      const kolom = kolommen.items[ITEM_SLUGS.indexOf(criterium.beperking.item)];
      return kolom === undefined
        ? []
        : [geheugen.neem(criterium, () => itemtabel(kolom, criterium))];
    }),
    persoon: bereid,
  };
}

function profieltabel<T>(kolom: Kolom<T>, oordeel: (waarde: T) => Groepsuitslag): Kolomtabel {
  return tabel(kolom, (waarde) => {
    const { bijdrage, regel } = oordeel(waarde);
    return { bijdrage, regel: regel ?? '', ...regelbits(regel) };
  });
}

/** A column of wishes that the person does not have adds nothing to any row. */
function doetIets({ pakketten, merken }: Kolomtabel): boolean {
  return merken !== null || pakketten.some((pakket) => pakket !== 0);
}

/** One list of demands stands beside several occupations; the text is judged once for all. */
function itemtabel(kolom: Kolom<Itemvraag>, criterium: FmlItemCriterium): Kolomtabel {
  const uitTekst = new Map<string, Itemoordeel | null>();
  return tabel(kolom, ({ eisen, lijst, klasse }) => {
    const bekend = uitTekst.get(lijst);
    const tekst = bekend === undefined ? criterium.uitTekst(eisen) : bekend;
    if (bekend === undefined) uitTekst.set(lijst, tekst);
    const bijdrage = itemBijdrage(tekst ?? criterium.oordeel(eisen, klasse));
    return {
      bijdrage,
      regel: bijdrage.valtAf > 0 ? criterium.id : '',
      bits: 0,
      merk: bijdrage.zacht * MERK.zacht,
    };
  });
}

interface Tabelwaarde {
  readonly bijdrage: Bijdrage;
  readonly regel: string;
  readonly bits: number;
  readonly merk: number;
}

function tabel<T>({ kolom, boek }: Kolom<T>, oordeel: (waarde: T) => Tabelwaarde): Kolomtabel {
  const pakketten = new Float64Array(boek.lengte);
  const merken = new Uint8Array(boek.lengte);
  const regels: string[] = [];
  for (let id = 0; id < boek.lengte; id++) {
    const { bijdrage, regel, bits, merk } = oordeel(boek.waarde(id));
    pakketten[id] = pak(bijdrage, bits);
    merken[id] = merk;
    regels.push(regel);
  }
  const eigen = merken.some((merk) => merk !== 0) ? merken : null;
  return { kolom, pakketten, merken: eigen, regels, aantal: telVan(boek) };
}

/** A copy: the counts belong to the moment of scoring. */
function telVan<T>(boek: Woordenboek<T>): (id: number) => number {
  const tellers = boek.kopieVanTellers();
  return (id) => tellers[id] ?? 0;
}
