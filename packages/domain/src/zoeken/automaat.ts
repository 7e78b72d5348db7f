import { Lijsten } from './lijsten.js';
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
  /** From this state on a row ends in every state. */
  private readonly eersteEinde: number;
  /** The rows that end in each of those states. */
  private readonly eindes: Lijsten;

  /** @param delen rows of symbols */
  constructor(delen: readonly string[]) {
    const boom = bouwBoom(delen);
    const overgang = verbind(boom);
    const volgorde = eindesAchteraan(boom);
    const aantal = volgorde.length;
    this.eersteEinde = volgorde.filter((knoop) => boom.eindes[knoop]?.length === 0).length;
    this.eindes = new Lijsten(
      volgorde.slice(this.eersteEinde).map((knoop) => boom.eindes[knoop] ?? []),
    );
    const hernummerd = hernummer(overgang, volgorde);
    this.overgang = aantal < 1 << 16 ? Uint16Array.from(hernummerd) : hernummerd;
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
    const nieuw = this.overgang[toestand * AANTAL_SYMBOLEN + symbool] ?? 0;
    if (nieuw >= this.eersteEinde) this.meld(nieuw - this.eersteEinde, opvang);
    return nieuw;
  }

  private meld(toestand: number, { gezien, ronde, uit }: Opvang): void {
    const { begin, getallen } = this.eindes;
    const eind = begin[toestand + 1] ?? 0;
    for (let plek = begin[toestand] ?? 0; plek < eind; plek += 1) {
      const deel = getallen[plek] ?? 0;
      if (gezien[deel] === ronde) continue;
      gezien[deel] = ronde;
      uit.push(deel);
    }
  }
}

interface Boom {
  readonly kinderen: readonly ReadonlyMap<number, number>[];
  /** For each node the rows that end there. */
  readonly eindes: readonly number[][];
}

function bouwBoom(delen: readonly string[]): Boom {
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
function verbind({ kinderen, eindes }: Boom): Uint32Array {
  const overgang = new Uint32Array(kinderen.length * AANTAL_SYMBOLEN);
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
  return overgang;
}

/** The nodes near the root first, as they are met most; those in which a row ends behind the others. */
function eindesAchteraan({ kinderen, eindes }: Boom): readonly number[] {
  const rij = [0];
  for (const knoop of rij) rij.push(...(kinderen[knoop]?.values() ?? []));
  const zonder = rij.filter((knoop) => eindes[knoop]?.length === 0);
  return [...zonder, ...rij.filter((knoop) => eindes[knoop]?.length !== 0)];
}

/** @param volgorde for each new number the old one */
function hernummer(overgang: Uint32Array, volgorde: readonly number[]): Uint32Array {
  const nieuw = new Uint32Array(volgorde.length);
  volgorde.forEach((oud, nummer) => {
    nieuw[oud] = nummer;
  });
  return Uint32Array.from(overgang, (_, plek) => {
    const [nummer, symbool] = [Math.floor(plek / AANTAL_SYMBOLEN), plek % AANTAL_SYMBOLEN];
    return nieuw[overgang[(volgorde[nummer] ?? 0) * AANTAL_SYMBOLEN + symbool] ?? 0] ?? 0;
  });
}
