import type { EscoBeroep } from './lees-esco.js';
import type { Tabelrij } from './types.js';

/** Which ISCO-08 unit groups an O*NET occupation belongs to. */
export interface Koppeling {
  readonly groepen: ReadonlyMap<string, ReadonlySet<string>>;
  /** Rows that point to an ESCO occupation that was not given. */
  readonly zonderEsco: number;
}

const ISCO = /\/isco\/C(\d{4})$/u;
const BEROEP = '/esco/occupation/';

/**
 * Reads the crosswalk that ESCO publishes. It points from O*NET to occupations of ESCO, whose group
 * has to be looked up, or to a group itself; groups wider than a unit group say too little.
 */
export function groepenPerSoc(rijen: readonly Tabelrij[], esco: readonly EscoBeroep[]): Koppeling {
  const perUri = new Map(esco.map(({ uri, groep }) => [uri, groep]));
  const groepen = new Map<string, Set<string>>();
  let zonderEsco = 0;
  for (const { velden } of rijen) {
    const soc = velden.get('O*NET Id') ?? '';
    const uri = velden.get('ESCO or ISCO URI') ?? '';
    const groep = ISCO.exec(uri)?.[1] ?? perUri.get(uri);
    if (groep !== undefined) groepen.set(soc, (groepen.get(soc) ?? new Set()).add(groep));
    else if (uri.includes(BEROEP)) zonderEsco++;
  }
  return { groepen, zonderEsco };
}
