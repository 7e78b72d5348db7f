import { isGewoonWoord, zoekPlaatsen } from '@passend/domain';

/** Where titles put a town: "Kok (Ede)", "Kok - Ede", "Kok | Ede", "Kok in Ede", "Kok te Ede". */
const ACHTERAAN =
  /(?:\(([^()]{2,60})\)|\s[-–|]\s([^-–|()]{2,60})|\s(?:in|te|regio)\s(\p{Lu}[^()|,]{1,40}))\s*$/u;
const MAX_WOORDEN = 4;

/**
 * The town at the end of a title, for sources without a field for the place.
 * @returns the name as written, null when it is no known Dutch place
 */
export function plaatsUitTitel(titel: string): string | null {
  const match = ACHTERAAN.exec(titel);
  const naam = (match?.[1] ?? match?.[2] ?? match?.[3] ?? '').trim();
  if (!/^['’]?\p{L}/u.test(naam) || naam.split(/\s+/u).length > MAX_WOORDEN) return null;
  if (/\d/u.test(naam) || isGewoonWoord(naam)) return null;
  return zoekPlaatsen(naam).length === 0 ? null : naam;
}
