import { BEROEPEN_TEKST } from './tabel/index.js';

/** One occupation of the built-in table. */
export interface Beroep {
  /** ISCO-08 unit group, a point, and a number of our own: `4323.1`. Never renumbered. */
  readonly code: string;
  /** Everyday Dutch name. */
  readonly naam: string;
  /** Name and other titles. */
  readonly titels: readonly string[];
}

const REGEL = /^(?<code>\d{4}\.\d+) (?<titels>.+)$/u;

/** The built-in table. Structure: ISCO-08 (ILO); the Dutch titles are our own collection. */
export const BEROEPEN: readonly Beroep[] = BEROEPEN_TEKST.flatMap((tekst) =>
  tekst.trim().split('\n').map(leesRegel),
);

const perCode: ReadonlyMap<string, Beroep> = new Map(BEROEPEN.map((b) => [b.code, b]));

/** The occupation with this code, or null. */
export function beroepVanCode(code: string): Beroep | null {
  return perCode.get(code) ?? null;
}

/** ISCO-08 unit group (four digits) of an occupation code. */
export function unitgroep(code: string): string {
  return code.slice(0, 4);
}

/** ISCO-08 minor group (three digits) of an occupation code. */
export function kleineGroep(code: string): string {
  return code.slice(0, 3);
}

function leesRegel(regel: string): Beroep {
  const groepen = REGEL.exec(regel)?.groups;
  const titels = groepen?.titels?.split('|') ?? [];
  const [naam] = titels;
  if (groepen?.code === undefined || naam === undefined) {
    throw new Error(`Occupation table: cannot read the line "${regel}"`);
  }
  return { code: groepen.code, naam, titels };
}
