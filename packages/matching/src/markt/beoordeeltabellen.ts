import { ITEM_SLUGS } from '@passend/domain';
import {
  type BereidePersoon,
  bereidPersoon,
  type Groepsuitslag,
  PROFIELREGELS,
} from '../score/bereid-persoon.js';
import type { Bijdrage } from '../score/bijdrage.js';
import type { Persoon } from '../types.js';
import type { Idkolom } from './idkolom.js';
import type { Kolom, Kolommen } from './kolommen.js';
import { MEESTE_BEPERKINGEN, pak } from './pakket.js';
import type { Woordenboek } from './woordenboek.js';

/** What each id of one column adds for this person. */
export interface Kolomtabel {
  readonly kolom: Idkolom;
  /** Packed contribution (see `pakket.ts`) per dictionary id. */
  readonly pakketten: Float64Array;
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
 * Asks every criterion once for each distinct value of its column.
 * @throws RangeError when the person has more limits than a sum has room for
 */
export function bouwTabellen(kolommen: Kolommen, persoon: Persoon): Beoordeeltabellen {
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
    ],
    items: bereid.items.flatMap(({ id, beperking, bijdrage }) => {
      const kolom = kolommen.items[ITEM_SLUGS.indexOf(beperking.item)];
      if (kolom === undefined) return [];
      return [
        tabel(kolom, ({ eisen, klasse }) => {
          const som = bijdrage(eisen, klasse);
          return { bijdrage: som, regel: som.overschrijdt > 0 ? id : '', bits: 0 };
        }),
      ];
    }),
    persoon: bereid,
  };
}

function profieltabel<T>(kolom: Kolom<T>, oordeel: (waarde: T) => Groepsuitslag): Kolomtabel {
  return tabel(kolom, (waarde) => {
    const { bijdrage, regel } = oordeel(waarde);
    const bits = regel === null ? 0 : 1 << PROFIELREGELS.indexOf(regel);
    return { bijdrage, regel: regel ?? '', bits };
  });
}

interface Tabelwaarde {
  readonly bijdrage: Bijdrage;
  readonly regel: string;
  readonly bits: number;
}

function tabel<T>({ kolom, boek }: Kolom<T>, oordeel: (waarde: T) => Tabelwaarde): Kolomtabel {
  const pakketten = new Float64Array(boek.lengte);
  const regels: string[] = [];
  for (let id = 0; id < boek.lengte; id++) {
    const { bijdrage, regel, bits } = oordeel(boek.waarde(id));
    pakketten[id] = pak(bijdrage, bits);
    regels.push(regel);
  }
  return { kolom, pakketten, regels, aantal: telVan(boek) };
}

/** A copy: the counts belong to the moment of scoring. */
function telVan<T>(boek: Woordenboek<T>): (id: number) => number {
  const tellers = Array.from({ length: boek.lengte }, (_, id) => boek.aantal(id));
  return (id) => tellers[id] ?? 0;
}
