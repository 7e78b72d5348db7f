import { BEROEPEN, type Beroep } from './beroep.js';
import { vormenVan } from './titelvormen.js';
import { titelwoorden } from './titelwoorden.js';

/** Another form of a title differs at its end only: a beginning that no title has ends the search. */
const BEGIN = 5;
const VEILIGE_LENGTE = 9;

/** Titles by the one word that they are looked up with. */
export interface Sleutels {
  readonly codes: ReadonlyMap<string, string>;
  readonly beginnen: ReadonlySet<string>;
}

const INGEBOUWD = bouwSleutels(BEROEPEN);

/** The code of the occupation that these words name, as written, turned round or in another form. */
export function codeVanWoorden(
  woorden: readonly string[],
  { codes, beginnen }: Sleutels = INGEBOUWD,
): string | null {
  for (const sleutel of sleutelsVan(woorden)) {
    if (sleutel.length >= VEILIGE_LENGTE && !beginnen.has(sleutel.slice(0, BEGIN))) continue;
    for (const vorm of vormenVan(sleutel)) {
      const code = codes.get(vorm);
      if (code !== undefined) return code;
    }
  }
  return null;
}

/** The same for these very words, in either order: no other form of them counts. */
export function codeVanDezeWoorden(
  woorden: readonly string[],
  { codes }: Sleutels = INGEBOUWD,
): string | null {
  for (const sleutel of sleutelsVan(woorden)) {
    const code = codes.get(sleutel);
    if (code !== undefined) return code;
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
export function bouwSleutels(beroepen: readonly Pick<Beroep, 'code' | 'titels'>[]): Sleutels {
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
  const beginnen = new Set([...gevonden.keys()].map((sleutel) => sleutel.slice(0, BEGIN)));
  return { codes: gevonden, beginnen };
}
