/** Latin text without the rarer signs. */
const TEKENS = 256;
const NIEUWE_REGEL = 10;
const SPATIE = 32;
const NUL = 48;

/** Finds many words in a text in one pass (Aho and Corasick, CACM 18(6), 1975). */
export class Automaat {
  private readonly symbolen = new Uint8Array(TEKENS);
  private aantalSymbolen = 1;
  /** From a state and a character to the next state; states are written as offsets in here. */
  private readonly overgang: Int32Array;
  /** Where the words that end in each state begin in `woorden`. */
  private readonly begin: Int32Array;
  private readonly woorden: Int32Array;

  /**
   * @param woorden words of Latin characters, with 0 for any digit; other characters in a text stand
   * for a break, and a line break for a space
   */
  constructor(woorden: readonly string[]) {
    for (const woord of woorden) for (const teken of woord) this.leerSymbool(teken);
    this.symbolen[NIEUWE_REGEL] = this.symbolen[SPATIE] ?? 0;
    this.symbolen.fill(this.symbolen[NUL] ?? 0, NUL, NUL + 10);
    const { kinderen, eindes } = this.bouwBoom(woorden);
    const breedte = this.aantalSymbolen;
    this.overgang = new Int32Array(kinderen.length * breedte);
    this.verbind(kinderen, eindes, breedte);
    this.begin = new Int32Array(kinderen.length + 1);
    eindes.forEach(({ length }, knoop) => {
      this.begin[knoop + 1] = (this.begin[knoop] ?? 0) + length;
    });
    this.woorden = Int32Array.from(eindes.flat());
  }

  /**
   * Adds the number of each word that stands in the piece, once.
   * @param gezien for each word the round in which it was seen last; `ronde` is put there
   */
  zoek(
    tekst: string,
    van: number,
    tot: number,
    { gezien, ronde, uit }: { gezien: Uint32Array; ronde: number; uit: number[] },
  ): void {
    const { overgang, symbolen, begin, woorden } = this;
    const breedte = this.aantalSymbolen;
    let rij = 0;
    for (let plek = van; plek < tot; plek += 1) {
      const code = tekst.charCodeAt(plek);
      rij = overgang[rij + (code < TEKENS ? (symbolen[code] ?? 0) : 0)] ?? 0;
      const toestand = rij / breedte;
      const eind = begin[toestand + 1] ?? 0;
      for (let i = begin[toestand] ?? 0; i < eind; i += 1) {
        const woord = woorden[i] ?? 0;
        if (gezien[woord] === ronde) continue;
        gezien[woord] = ronde;
        uit.push(woord);
      }
    }
  }

  private leerSymbool(teken: string): void {
    const code = teken.charCodeAt(0);
    if (code < TEKENS && this.symbolen[code] === 0) {
      this.symbolen[code] = this.aantalSymbolen;
      this.aantalSymbolen += 1;
    }
  }

  private bouwBoom(woorden: readonly string[]) {
    const kinderen: Map<number, number>[] = [new Map()];
    const eindes: number[][] = [[]];
    woorden.forEach((woord, nummer) => {
      let knoop = 0;
      for (let i = 0; i < woord.length; i += 1) {
        const symbool = this.symbolen[woord.charCodeAt(i)] ?? 0;
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

  /** Breadth first: where a word breaks off, the longest other word that may have begun. */
  private verbind(
    kinderen: readonly ReadonlyMap<number, number>[],
    eindes: readonly number[][],
    breedte: number,
  ): void {
    const terugval = new Int32Array(kinderen.length);
    const rij = [0];
    for (const knoop of rij) {
      const val = terugval[knoop] ?? 0;
      if (knoop !== 0) eindes[knoop]?.push(...(eindes[val] ?? []));
      for (let symbool = 0; symbool < breedte; symbool += 1) {
        const kind = kinderen[knoop]?.get(symbool);
        const via = knoop === 0 ? 0 : (this.overgang[val * breedte + symbool] ?? 0);
        this.overgang[knoop * breedte + symbool] = kind === undefined ? via : kind * breedte;
        if (kind === undefined) continue;
        terugval[kind] = via / breedte;
        rij.push(kind);
      }
    }
  }
}
