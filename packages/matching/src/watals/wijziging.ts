import {
  type Beperking,
  editieVan,
  type ItemSlug,
  itemVan,
  type Leesfout,
  type Leesresultaat,
  niveausVan,
  type Wensen,
  type Zoekprofiel,
} from '@passend/domain';
import type { Persoon } from '../types.js';
import { waardeWijziging } from './waarde.js';

/** Another limit on one item: none at all, another level, or another number. */
export type Beperkingwijziging =
  | { readonly soort: 'weg'; readonly item: ItemSlug }
  | { readonly soort: 'niveau'; readonly item: ItemSlug; readonly niveau: number }
  | { readonly soort: 'waarde'; readonly item: ItemSlug; readonly waarde: number };

type Probeerbaar = Pick<
  Zoekprofiel,
  'doelberoepen' | 'max_reis_km' | 'uren_min' | 'uren_max' | 'opleiding' | 'talen'
>;

/**
 * What can be changed on trial of a zoekprofiel; one left out stays as it was. A wish that may be
 * left out is left out with null.
 */
export type Profielwijziging = {
  readonly [Deel in keyof Probeerbaar]?: Probeerbaar[Deel] | undefined;
} & { readonly [Wens in keyof Wensen]?: Wensen[Wens] | null };

/** What is tried; nothing of it is kept. */
export interface Wijziging {
  readonly beperkingen: readonly Beperkingwijziging[];
  readonly zoekprofiel: Profielwijziging;
}

/**
 * The same person with other limits and wishes. Never throws: what cannot be is named with its place
 * in the change. A limit on an item that the person does not have yet is added.
 */
export function pasWijzigingToe(persoon: Persoon, wijziging: Wijziging): Leesresultaat<Persoon> {
  const { belastbaarheid } = persoon;
  const zoekprofiel = metWijziging(persoon.zoekprofiel, wijziging.zoekprofiel);
  const fouten: Leesfout[] = [];
  if (zoekprofiel.uren_min > zoekprofiel.uren_max) fouten.push(UREN_OMGEKEERD);
  let { beperkingen } = belastbaarheid;
  wijziging.beperkingen.forEach((een, nummer) => {
    const nieuw = nieuweBeperking(persoon, een);
    if (typeof nieuw === 'string') {
      fouten.push({ pad: `beperkingen[${nummer}]`, melding: nieuw });
    } else beperkingen = vervang(beperkingen, een.item, nieuw);
  });
  if (fouten.length > 0) return { ok: false, fouten };
  return {
    ok: true,
    waarde: { ...persoon, zoekprofiel, belastbaarheid: { ...belastbaarheid, beperkingen } },
  };
}

const UREN_OMGEKEERD: Leesfout = {
  pad: 'zoekprofiel.uren_max',
  melding: 'Het hoogste aantal uren is lager dan het laagste aantal.',
};

function metWijziging(profiel: Zoekprofiel, wijziging: Profielwijziging): Zoekprofiel {
  const delen = Object.entries(wijziging).filter(([, waarde]) => waarde !== undefined);
  const weg = new Set(delen.flatMap(([naam, waarde]) => (waarde === null ? [naam] : [])));
  const nieuw = { ...profiel, ...Object.fromEntries(delen) };
  return zonder(nieuw, weg);
}

function zonder<T extends object>(geheel: T, namen: ReadonlySet<string>): T {
  const rest = { ...geheel };
  for (const naam of namen) Reflect.deleteProperty(rest, naam);
  return rest;
}

/** The new limit, null for none, or a sentence that says why it cannot be. */
function nieuweBeperking(
  { belastbaarheid }: Persoon,
  wijziging: Beperkingwijziging,
): Beperking | null | string {
  const { item } = wijziging;
  const editie = editieVan(belastbaarheid.editie);
  switch (wijziging.soort) {
    case 'weg':
      return null;
    case 'niveau':
      return niveauWijziging(item, wijziging.niveau, niveausVan(item, editie));
    case 'waarde':
      return waardeWijziging(item, wijziging.waarde, editie) ?? GEEN_WAARDE;
  }
}

const GEEN_WAARDE = 'Op dit punt bestaat geen getal. Kies een niveau, of laat de grens weg.';

function niveauWijziging(
  item: ItemSlug,
  niveau: number,
  niveaus: ReturnType<typeof niveausVan>,
): Beperking | string {
  const gekozen = niveau === 0 ? undefined : niveaus.find((een) => een.niveau === niveau);
  if (gekozen === undefined) return 'Dit niveau bestaat niet op dit punt.';
  const kind = itemVan(item).soort === 'typen' ? { code: niveau } : null;
  const limiet = gekozen.limiet ?? kind;
  return { item, niveau, tekst: gekozen.tekst, limiet, teBeoordelen: false };
}

/** All limits on the item become the one new limit, in the place of the first. */
function vervang(beperkingen: Beperking[], item: ItemSlug, nieuw: Beperking | null): Beperking[] {
  const plek = beperkingen.findIndex((een) => een.item === item);
  const rest = beperkingen.filter((een) => een.item !== item);
  if (nieuw === null) return rest;
  return rest.toSpliced(plek < 0 ? rest.length : plek, 0, nieuw);
}
