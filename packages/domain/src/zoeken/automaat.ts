import { AANTAL_SYMBOLEN, EERSTE_EENHEID, symboolnummer, TEKENS } from './symbolen.js';

/** The symbols whose runs count as one come first. */
const REEKSEN = 2;

/** Takes in what is found. */
interface Opvang {
  /** For each row the round in which it was seen last. */
  readonly gezien: Uint32Array;
  readonly ronde: number;
  readonly uit: number[];
}

/** Finds many rows of symbols in a text in one pass (Aho and Corasick, CACM 18(6), 1975). */
export class Automaat {
  private readonly symbolen = Uint8Array.from({ length: TEKENS }, (_, code) => symboolnummer(code));
  /** From a state and a symbol to the next state. */
  private readonly overgang: Uint16Array | Uint32Array;
  /** Where the rows that end in each state begin in `delen`; one more than the states. */
  private readonly begin: Int32Array;
  private readonly delen: Int32Array;

  /** @param delen rows of symbols */
  constructor(delen: readonly string[]) {
    const { kinderen, eindes } = bouwBoom(delen);
    const aantal = kinderen.length;
    const overgang = new Uint32Array(aantal * AANTAL_SYMBOLEN);
    verbind(kinderen, eindes, overgang);
    this.overgang = aantal < 1 << 16 ? Uint16Array.from(overgang) : overgang;
    this.begin = new Int32Array(aantal + 1);
    eindes.forEach(({ length }, knoop) => {
      this.begin[knoop + 1] = (this.begin[knoop] ?? 0) + length;
    });
    this.delen = Int32Array.from(eindes.flat());
  }

  /** Adds the number of each row that stands in the piece, once. */
  zoek(tekst: string, van: number, tot: number, opvang: Opvang): void {
    const { symbolen } = this;
    // a piece stands between two spaces
    let toestand = this.verder(0, 0, opvang);
    let vorige = 0;
    for (let plek = van; plek <= tot; plek += 1) {
      const code = plek < tot ? tekst.charCodeAt(plek) : 0;
      const symbool = code < TEKENS ? (symbolen[code] ?? 0) : 0;
      if (symbool < REEKSEN && symbool === vorige) continue;
      if (symbool >= EERSTE_EENHEID) {
        // a sign that is a unit has a space on both sides
        if (vorige !== 0) toestand = this.verder(toestand, 0, opvang);
        toestand = this.verder(this.verder(toestand, symbool, opvang), 0, opvang);
        vorige = 0;
      } else {
        toestand = this.verder(toestand, symbool, opvang);
        vorige = symbool;
      }
    }
  }

  private verder(toestand: number, symbool: number, { gezien, ronde, uit }: Opvang): number {
    const { overgang, begin, delen } = this;
    const nieuw = overgang[toestand * AANTAL_SYMBOLEN + symbool] ?? 0;
    const eind = begin[nieuw + 1] ?? 0;
    for (let i = begin[nieuw] ?? 0; i < eind; i += 1) {
      const deel = delen[i] ?? 0;
      if (gezien[deel] === ronde) continue;
      gezien[deel] = ronde;
      uit.push(deel);
    }
    return nieuw;
  }
}

type Knopen = readonly ReadonlyMap<number, number>[];

function bouwBoom(delen: readonly string[]): { kinderen: Knopen; eindes: number[][] } {
  const kinderen: Map<number, number>[] = [new Map()];
  const eindes: number[][] = [[]];
  delen.forEach((deel, nummer) => {
    let knoop = 0;
    for (let i = 0; i < deel.length; i += 1) {
      const symbool = symboolnummer(deel.charCodeAt(i));
      let kind = kinderen[knoop]?.get(symbool);
      if (kind === undefined) {
        kind = kinderen.length;
        kinderen[knoop]?.set(symbool, kind);
        kinderen.push(new Map());
        eindes.push([]);
      }
      knoop = kind;
    }
    eindes[knoop]?.push(nummer);
  });
  return { kinderen, eindes };
}

/** Breadth first: where a row breaks off, the longest other row that may have begun. */
function verbind(kinderen: Knopen, eindes: readonly number[][], overgang: Uint32Array): void {
  const terugval = new Uint32Array(kinderen.length);
  const rij = [0];
  for (const knoop of rij) {
    const val = terugval[knoop] ?? 0;
    if (knoop !== 0) eindes[knoop]?.push(...(eindes[val] ?? []));
    for (let symbool = 0; symbool < AANTAL_SYMBOLEN; symbool += 1) {
      const kind = kinderen[knoop]?.get(symbool);
      const via = knoop === 0 ? 0 : (overgang[val * AANTAL_SYMBOLEN + symbool] ?? 0);
      overgang[knoop * AANTAL_SYMBOLEN + symbool] = kind ?? via;
      if (kind === undefined) continue;
      terugval[kind] = via;
      rij.push(kind);
    }
  }
}
