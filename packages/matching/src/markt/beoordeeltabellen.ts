import { ITEM_SLUGS } from '@passend/domain';
import type { FmlItemCriterium } from '../criteria/index.js';
import {
  type BereidePersoon,
  bereidPersoon,
  type Groepsoordeel,
  type Kolomgroep,
  TELT_NIET,
} from '../score/bereid-persoon.js';
import { itemBijdrage } from '../score/bijdrage.js';
import type { Itemoordeel, Persoon } from '../types.js';
import type { Itemvraag, Kolom, Kolommen } from './kolommen.js';
import type { Kolomtabel } from './kolomtabel.js';
import { MERK, regelbits } from './merken.js';
import { MEESTE_BEPERKINGEN } from './pakket.js';
import type { Tabelgeheugen } from './tabelgeheugen.js';
import type { Tabelwaarde } from './vul-tabel.js';
import { type Werkgeverrijen, werkgevertabel } from './werkgevertabel.js';
import type { Woordenboek } from './woordenboek.js';

export interface Beoordeeltabellen {
  readonly profiel: readonly Kolomtabel[];
  /** One per limit of the person, in the order of the limits. */
  readonly items: readonly Kolomtabel[];
  readonly persoon: BereidePersoon;
}

/**
 * Asks every criterion once for each distinct value of its column.
 * @param geheugen tables that were made before from the same columns
 * @throws RangeError when the person has more limits than a sum has room for
 */
export function bouwTabellen(
  kolommen: Kolommen,
  persoon: Persoon,
  rijen: Werkgeverrijen,
  geheugen: Tabelgeheugen,
): Beoordeeltabellen {
  const aantal = persoon.belastbaarheid.beperkingen.length;
  if (aantal > MEESTE_BEPERKINGEN) {
    throw new RangeError(
      `A market is scored for at most ${MEESTE_BEPERKINGEN} limits, not ${aantal}`,
    );
  }
  const bereid = bereidPersoon(persoon);
  const groep = <T>(naam: Kolomgroep, kolom: Kolom<T>, oordeel: Groepsoordeel<T>) =>
    oordeel === TELT_NIET
      ? []
      : [tabelVan(kolom, geheugen, `${naam} ${bereid.sleutels[naam]}`, profielwaarde(oordeel))];
  return {
    profiel: [
      ...groep('werkplek', kolommen.werkplek, bereid.werkplek),
      ...groep('uren', kolommen.uren, bereid.uren),
      ...groep('toelating', kolommen.toelating, bereid.toelating),
      ...groep('beroep', kolommen.beroep, bereid.beroep),
      ...groep('vraag', kolommen.vraag, bereid.vraag),
      ...groep('aanbod', kolommen.aanbod, bereid.aanbod),
      ...groep('loon', kolommen.loon, bereid.loon),
      ...werkgevertabel(persoon.zoekprofiel, bereid.werkgever, rijen),
    ].filter(doetIets),
    items: bereid.items.flatMap((criterium) => {
      const kolom = kolommen.items[ITEM_SLUGS.indexOf(criterium.beperking.item)];
      return kolom === undefined
        ? []
        : [tabelVan(kolom, geheugen, `fml ${criterium.sleutel}`, itemwaarde(criterium))];
    }),
    persoon: bereid,
  };
}

function tabelVan<T>(
  { kolom, boek }: Kolom<T>,
  geheugen: Tabelgeheugen,
  sleutel: string,
  oordeel: (waarde: T) => Tabelwaarde,
): Kolomtabel {
  return { kolom, ...geheugen.neem(sleutel, boek, oordeel), aantal: telVan(boek) };
}

function profielwaarde<T>(oordeel: Groepsoordeel<T>): (waarde: T) => Tabelwaarde {
  return (waarde) => {
    const { bijdrage, regel } = oordeel(waarde);
    return { bijdrage, regel: regel ?? '', ...regelbits(regel) };
  };
}

/** A column of wishes that the person does not have adds nothing to any row. */
function doetIets({ pakketten, merken }: Kolomtabel): boolean {
  return merken !== null || pakketten.some((pakket) => pakket !== 0);
}

/** One list of demands stands beside several occupations; the text is judged once for all. */
function itemwaarde(criterium: FmlItemCriterium): (waarde: Itemvraag) => Tabelwaarde {
  const uitTekst = new Map<string, Itemoordeel | null>();
  return ({ eisen, lijst, klasse }) => {
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
  };
}

/** A copy: the counts belong to the moment of scoring. */
function telVan<T>(boek: Woordenboek<T>): (id: number) => number {
  const tellers = boek.kopieVanTellers();
  return (id) => tellers[id] ?? 0;
}
