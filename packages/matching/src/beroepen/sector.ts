import type { Sector } from '@passend/domain';

/**
 * Sector by ISCO-08 code, by its first digits; the longest that fits counts. Own judgement: a code
 * says what somebody does, and only those that mostly occur in one sector stand here.
 */
const SECTOREN: ReadonlyMap<string, Sector> = new Map<string, Sector>([
  ['133', 'ict'],
  ['141', 'horeca'],
  ['142', 'winkel'],
  ['214', 'techniek'],
  ['215', 'techniek'],
  ['216', 'bouw'],
  ['2163', 'media'],
  ['2166', 'media'],
  ['22', 'zorg'],
  ['23', 'onderwijs'],
  ['241', 'financieel'],
  ['243', 'verkoop'],
  ['25', 'ict'],
  ['261', 'overheid'],
  ['262', 'media'],
  ['2634', 'zorg'],
  ['2635', 'zorg'],
  ['264', 'media'],
  ['265', 'media'],
  ['311', 'techniek'],
  ['3112', 'bouw'],
  ['3122', 'productie'],
  ['3123', 'bouw'],
  ['313', 'productie'],
  ['315', 'transport'],
  ['32', 'zorg'],
  ['331', 'financieel'],
  ['332', 'verkoop'],
  ['333', 'administratie'],
  ['334', 'administratie'],
  ['335', 'overheid'],
  ['3412', 'zorg'],
  ['3432', 'media'],
  ['3434', 'horeca'],
  ['35', 'ict'],
  ['41', 'administratie'],
  ['42', 'administratie'],
  ['431', 'financieel'],
  ['432', 'transport'],
  ['4322', 'productie'],
  ['44', 'administratie'],
  ['511', 'transport'],
  ['512', 'horeca'],
  ['513', 'horeca'],
  ['514', 'verzorging'],
  ['515', 'schoonmaak'],
  ['52', 'winkel'],
  ['5244', 'verkoop'],
  ['531', 'onderwijs'],
  ['532', 'zorg'],
  ['54', 'veiligheid'],
  ['61', 'groen'],
  ['62', 'groen'],
  ['71', 'bouw'],
  ['72', 'techniek'],
  ['73', 'productie'],
  ['74', 'techniek'],
  ['75', 'productie'],
  ['81', 'productie'],
  ['82', 'productie'],
  ['83', 'transport'],
  ['91', 'schoonmaak'],
  ['92', 'groen'],
  ['931', 'bouw'],
  ['932', 'productie'],
  ['933', 'transport'],
  ['94', 'horeca'],
]);
const LANGSTE = 4;

/**
 * The sector in which an occupation is mostly found; null when it is found in many, or unknown.
 * @param beroep code of the built-in table, which begins with the ISCO-08 unit group
 */
export function sectorVan(beroep: string | null): Sector | null {
  for (let lengte = LANGSTE; lengte >= 2; lengte--) {
    const sector = SECTOREN.get((beroep ?? '').slice(0, lengte));
    if (sector !== undefined) return sector;
  }
  return null;
}
