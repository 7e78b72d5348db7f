import { KOPPEN } from './koppen/index.js';

/** A head with its field, found in a title. */
export interface GevondenKop {
  readonly code: string;
  /** Letters of the title that were used. */
  readonly tekens: number;
}

interface Kopregel {
  readonly kop: RegExp;
  readonly domeinen: readonly (readonly [stam: string, code: string])[];
}

const REGELS: readonly Kopregel[] = KOPPEN.map(leesKop);

/**
 * Reads titles that no list can hold, from a head word and a field: an "operator" of something with
 * "kunststof" in it. The longest field decides.
 */
export function herkenKop(woorden: readonly string[]): GevondenKop | null {
  let beste: GevondenKop | null = null;
  for (const regel of REGELS) {
    const gevonden = pasToe(regel, woorden);
    if (gevonden !== null && gevonden.tekens > (beste?.tekens ?? 0)) beste = gevonden;
  }
  return beste;
}

/** Every occupation that a head may name. */
export function codesVanKoppen(): readonly string[] {
  return REGELS.flatMap(({ domeinen }) => domeinen.map(([, code]) => code));
}

function pasToe({ kop, domeinen }: Kopregel, woorden: readonly string[]): GevondenKop | null {
  const plaats = woorden.findLastIndex((woord) => kop.test(woord));
  const woord = woorden[plaats];
  const kopTekens = woord === undefined ? 0 : (kop.exec(woord)?.[0].length ?? 0);
  if (woord === undefined || kopTekens === 0) return null;
  const rest = ` ${woorden.with(plaats, woord.slice(0, -kopTekens)).join(' ')} `;
  const domein = langste(domeinen, rest);
  return domein && { code: domein[1], tekens: kopTekens + domein[0].length };
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
  const [koppen = '', ...regels] = tekst.trim().split('\n');
  return {
    kop: new RegExp(`(?:${koppen.trim().split(' ').join('|')})s?$`, 'u'),
    domeinen: regels.flatMap((regel) => {
      const [code = '', ...stammen] = regel.trim().split(' ');
      return stammen.map((stam) => [stam.replaceAll('_', ' '), code] as const);
    }),
  };
}
