import { BEROEPEN, type Beroep } from './beroep.js';
import { vormenVan } from './titelvormen.js';
import { titelwoorden } from './titelwoorden.js';

const sleutels = bouwSleutels(BEROEPEN);

/** The code of the occupation that these words name, as written, turned round or in another form. */
export function codeVanWoorden(woorden: readonly string[]): string | null {
  for (const sleutel of sleutelsVan(woorden)) {
    for (const vorm of vormenVan(sleutel)) {
      const code = sleutels.get(vorm);
      if (code !== undefined) return code;
    }
  }
  return null;
}

/** "receptionist hotel" is the same title as "hotelreceptionist" and "hotel receptionist". */
function sleutelsVan(woorden: readonly string[]): readonly string[] {
  const [eerste, ...rest] = woorden;
  if (eerste === undefined) return [];
  return rest.length === 0 ? [eerste] : [woorden.join(''), rest.join('') + eerste];
}

/** What a line of the table says itself goes before what turning another line round would say. */
function bouwSleutels(beroepen: readonly Beroep[]): ReadonlyMap<string, string> {
  const paren = beroepen.flatMap(({ code, titels }) =>
    titels.map((titel) => [code, sleutelsVan(titelwoorden(titel))] as const),
  );
  const gevonden = new Map<string, string>();
  for (const plaats of [0, 1]) {
    for (const [code, namen] of paren) {
      const naam = namen[plaats];
      if (naam !== undefined && !gevonden.has(naam)) gevonden.set(naam, code);
    }
  }
  return gevonden;
}
