import type { ItemSlug } from '@passend/domain';
import { BELASTINGKLASSEN, type Belastingklasse } from '../belastingklasse.js';
import type { Koppeling } from './groepen-per-soc.js';
import type { OnetWaarden } from './lees-onet.js';
import { ONET_ELEMENTEN, type OnetElement } from './onet-elementen.js';
import type { Groepsbelasting } from './types.js';

export interface Onetbelasting {
  readonly belasting: Groepsbelasting;
  /** O*NET occupations with figures that no unit group is known for. */
  readonly nietGekoppeld: number;
}

type Waarden = OnetWaarden['waarden'];

/** Usual load per unit group: the plain mean over its O*NET occupations, in three classes. */
export function belastingUitOnet(
  waarden: Waarden,
  { groepen }: Pick<Koppeling, 'groepen'>,
): Onetbelasting {
  const codes = [...waarden.keys()];
  const perGroep = new Map<string, string[]>();
  for (const soc of codes) {
    for (const groep of groepen.get(soc) ?? []) {
      perGroep.set(groep, [...(perGroep.get(groep) ?? []), soc]);
    }
  }
  const belasting = [...perGroep]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([groep, socs]) => [groep, klassenVan(socs, waarden)] as const);
  return {
    belasting: new Map(belasting.filter(([, items]) => items.size > 0)),
    nietGekoppeld: codes.filter((soc) => !groepen.has(soc)).length,
  };
}

function klassenVan(
  socs: readonly string[],
  waarden: Waarden,
): ReadonlyMap<ItemSlug, Belastingklasse> {
  const klassen = new Map<ItemSlug, Belastingklasse>();
  for (const element of ONET_ELEMENTEN) {
    const getallen = socs.flatMap((soc) => waarden.get(soc)?.get(element.id) ?? []);
    if (getallen.length === 0) continue;
    const klasse = klasseVan(gemiddelde(getallen), element);
    for (const item of element.items) klassen.set(item, zwaarste(klasse, klassen.get(item)));
  }
  return klassen;
}

function klasseVan(waarde: number, { drempels, hoogstens = 'hoog' }: OnetElement): Belastingklasse {
  if (waarde <= drempels.laag) return 'laag';
  return waarde >= drempels.hoog ? hoogstens : 'middel';
}

function zwaarste(een: Belastingklasse, ander: Belastingklasse = 'laag'): Belastingklasse {
  return BELASTINGKLASSEN.indexOf(een) > BELASTINGKLASSEN.indexOf(ander) ? een : ander;
}

function gemiddelde(getallen: readonly number[]): number {
  return getallen.reduce((som, getal) => som + getal, 0) / getallen.length;
}
