import { KOPPEN } from './koppen/index.js';

/** A head with its field, found in a title. */
export interface GevondenKop {
  readonly code: string;
  /** Letters of the title that were used. */
  readonly tekens: number;
  /** A head that says little ("medewerker"): any listed title in the same line goes before it. */
  readonly zwak: boolean;
}

interface Kopregel {
  readonly koppen: readonly string[];
  readonly zwak: boolean;
  readonly domeinen: readonly (readonly [stam: string, code: string])[];
}

const ZWAK = '~';
const REGELS: readonly Kopregel[] = KOPPEN.map(leesKop);
const PER_KOP: ReadonlyMap<string, Kopregel> = new Map(
  REGELS.flatMap((regel) => regel.koppen.map((kop) => [kop, regel] as const)),
);
/** The longest head at the end of a word, "medewerker" before "werker". */
const KOP_AAN_EIND = new RegExp(`(?<kop>${[...PER_KOP.keys()].join('|')})(?<meervoud>s?)$`, 'u');

/**
 * Reads titles that no list can hold, from a head word and a field: an "operator" of something with
 * "kunststof" in it. The longest field decides.
 */
export function herkenKop(woorden: readonly string[]): GevondenKop | null {
  return woorden.reduce<GevondenKop | null>((beste, _, plaats) => {
    const gevonden = leesPlaats(woorden, plaats);
    return gevonden !== null && gevonden.tekens >= (beste?.tekens ?? 0) ? gevonden : beste;
  }, null);
}

/** Every occupation that a head may name. */
export function codesVanKoppen(): readonly string[] {
  return REGELS.flatMap(({ domeinen }) => domeinen.map(([, code]) => code));
}

function leesPlaats(woorden: readonly string[], plaats: number): GevondenKop | null {
  const woord = woorden[plaats] ?? '';
  const gevonden = KOP_AAN_EIND.exec(woord);
  const regel = PER_KOP.get(gevonden?.groups?.kop ?? '');
  if (gevonden === null || regel === undefined) return null;
  const rest = ` ${woorden.with(plaats, woord.slice(0, gevonden.index)).join(' ')} `;
  const domein = langste(regel.domeinen, rest);
  const tekens = gevonden[0].length + (domein?.[0].trim().length ?? 0);
  return domein && { code: domein[1], tekens, zwak: regel.zwak };
}

function langste(domeinen: Kopregel['domeinen'], rest: string) {
  return domeinen
    .filter(([stam]) => rest.includes(stam))
    .reduce<Kopregel['domeinen'][number] | null>(
      (beste, domein) => (domein[0].length > (beste?.[0].length ?? 0) ? domein : beste),
      null,
    );
}

function leesKop(tekst: string): Kopregel {
  const [eerste = '', ...regels] = tekst.trim().split('\n');
  return {
    koppen: eerste.replace(ZWAK, '').trim().split(' '),
    zwak: eerste.startsWith(ZWAK),
    domeinen: regels.flatMap((regel) => {
      const [code = '', ...stammen] = regel.trim().split(' ');
      return stammen.map((stam) => [stam.replaceAll('_', ' '), code] as const);
    }),
  };
}
