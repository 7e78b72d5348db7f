import { Boom, STAP } from './boom.js';
import { EERSTE_EENHEID, symboolnummer, TEKENS } from './symbolen.js';

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
  /**
   * From a state and a symbol to the place of the next state in this very table; below zero when a
   * row ends there.
   */
  private readonly overgang: Int32Array;
  /** For each state the row that ends there, or -1. */
  private readonly eindes: Int32Array;
  /** For each state the nearest state with the end of another row that has been read by then. */
  private readonly uitgang: Int32Array;

  /** @param delen rows of symbols, all different */
  constructor(delen: readonly string[]) {
    const boom = new Boom(delen);
    const { aantal } = boom;
    this.overgang = new Int32Array(aantal * STAP);
    this.eindes = new Int32Array(aantal).fill(-1);
    this.uitgang = new Int32Array(aantal);
    this.verbind(boom);
  }

  /** Breadth first: where a row breaks off, the longest other row that may have begun. */
  private verbind({ kinderen, eindes, aantal }: Boom): void {
    const { overgang } = this;
    /** For each state its node in the tree; states near the root, which are met most, come first. */
    const knopen = new Int32Array(aantal);
    const terugval = new Int32Array(aantal);
    let volgende = 1;
    for (let toestand = 0; toestand < aantal; toestand += 1) {
      const rij = (knopen[toestand] ?? 0) * STAP;
      const val = (terugval[toestand] ?? 0) * STAP;
      for (let symbool = 0; symbool < STAP; symbool += 1) {
        const via = toestand === 0 ? 0 : (overgang[val + symbool] ?? 0);
        const kind = kinderen[rij + symbool] ?? 0;
        if (kind === 0) {
          overgang[toestand * STAP + symbool] = via;
          continue;
        }
        const nieuw = volgende;
        volgende += 1;
        knopen[nieuw] = kind;
        terugval[nieuw] = toestandVan(via);
        this.eindes[nieuw] = eindes[kind] ?? -1;
        overgang[toestand * STAP + symbool] = this.sprong(nieuw, toestandVan(via));
      }
    }
  }

  private sprong(nieuw: number, terugval: number): number {
    const uitgang = this.eindes[terugval] === -1 ? (this.uitgang[terugval] ?? 0) : terugval;
    this.uitgang[nieuw] = uitgang;
    const eindigt = this.eindes[nieuw] !== -1 || uitgang !== 0;
    return eindigt ? ~(nieuw * STAP) : nieuw * STAP;
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

  private verder(toestand: number, symbool: number, opvang: Opvang): number {
    const nieuw = this.overgang[toestand + symbool] ?? 0;
    if (nieuw >= 0) return nieuw;
    this.meld(toestandVan(nieuw), opvang);
    return ~nieuw;
  }

  /** When a row was seen before in this round, so were those that end within it. */
  private meld(begin: number, { gezien, ronde, uit }: Opvang): void {
    const { eindes, uitgang } = this;
    let toestand = begin;
    do {
      const deel = eindes[toestand] ?? -1;
      if (deel >= 0) {
        if (gezien[deel] === ronde) return;
        gezien[deel] = ronde;
        uit.push(deel);
      }
      toestand = uitgang[toestand] ?? 0;
    } while (toestand !== 0);
  }
}

function toestandVan(sprong: number): number {
  return (sprong < 0 ? ~sprong : sprong) / STAP;
}
