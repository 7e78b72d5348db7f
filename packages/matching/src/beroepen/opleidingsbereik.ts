import type { Opleiding } from '@passend/domain';

/** From the lowest to the highest education that is usual for an occupation. */
export type Opleidingsbereik = readonly [laagste: Opleiding, hoogste: Opleiding];

/**
 * Usual education by the longest prefix of the code. The major groups follow the four ISCO-08 skill
 * levels (ILO), set out in Dutch levels; the longer prefixes are where Dutch practice differs. Own
 * judgement, November 2026; what an advert asks always goes before it.
 */
const BEREIK: Readonly<Record<string, Opleidingsbereik>> = {
  '011': ['hbo', 'wo'],
  '021': ['mbo-2', 'mbo-4'],
  '031': ['geen', 'mbo-2'],
  '1': ['mbo-4', 'wo'],
  '14': ['mbo-3', 'hbo'],
  '2': ['hbo', 'wo'],
  '221': ['wo', 'wo'],
  '2166': ['mbo-4', 'hbo'],
  '2221': ['mbo-4', 'hbo'],
  '2320': ['mbo-4', 'wo'],
  '2512': ['mbo-4', 'wo'],
  '2513': ['mbo-4', 'wo'],
  '2519': ['mbo-4', 'hbo'],
  '2522': ['mbo-4', 'hbo'],
  '2635': ['mbo-4', 'hbo'],
  '265': ['mbo-4', 'wo'],
  '3': ['mbo-3', 'hbo'],
  '3412': ['mbo-2', 'hbo'],
  '4': ['vmbo', 'mbo-4'],
  '4321.2': ['geen', 'mbo-2'],
  '4412': ['geen', 'mbo-1'],
  '5': ['vmbo', 'mbo-3'],
  '5223.3': ['geen', 'mbo-2'],
  '5230': ['geen', 'mbo-2'],
  '5246': ['geen', 'mbo-2'],
  '5311': ['mbo-3', 'mbo-4'],
  '5312': ['mbo-3', 'mbo-4'],
  '5321': ['mbo-2', 'mbo-3'],
  '5322': ['geen', 'mbo-2'],
  '6': ['vmbo', 'mbo-4'],
  '63': ['geen', 'mbo-1'],
  '7': ['vmbo', 'mbo-4'],
  '8': ['geen', 'mbo-3'],
  '9': ['geen', 'mbo-1'],
};

/**
 * Education that is usual for an occupation.
 * @param code code of the built-in table, or an ISCO-08 group
 */
export function opleidingsbereik(code: string): Opleidingsbereik | null {
  for (let lengte = code.length; lengte > 0; lengte--) {
    const bereik = BEREIK[code.slice(0, lengte)];
    if (bereik !== undefined) return bereik;
  }
  return null;
}
