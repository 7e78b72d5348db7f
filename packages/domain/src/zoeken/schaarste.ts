import { AANTAL_SYMBOLEN, SPATIE, symbolenVan } from './symbolen.js';

/** How many symbols at a time are counted. */
const LANGSTE = 4;
/** As if every next symbol had been seen so often: what was never seen is rare, not impossible. */
const VOORAF = 0.02;

/** Estimates how often a row of symbols is met, from texts of the kind that will be searched. */
export class Schaarste {
  private readonly keer = new Map<string, number>();

  constructor(voorbeelden: Iterable<string>) {
    for (const voorbeeld of voorbeelden) {
      this.leer(`${SPATIE}${symbolenVan(voorbeeld).trim()}${SPATIE}`);
    }
  }

  /** The chance that the row stands at some place, for comparing. */
  kans(deel: string): number {
    let kans = 1;
    for (let plek = 0; plek < deel.length; plek += 1) kans *= this.kansOp(deel, plek);
    return kans;
  }

  /** The beginning of a row that is rare enough by itself. */
  kortAf(deel: string, zeldzaam: number): string {
    let kans = 1;
    for (let plek = 0; plek < deel.length; plek += 1) {
      kans *= this.kansOp(deel, plek);
      if (kans < zeldzaam) return deel.slice(0, plek + 1);
    }
    return deel;
  }

  private kansOp(deel: string, plek: number): number {
    const ervoor = deel.slice(Math.max(0, plek - LANGSTE + 1), plek);
    const samen = this.aantal(`${ervoor}${deel.charAt(plek)}`);
    return (samen + VOORAF) / (this.aantal(ervoor) + VOORAF * AANTAL_SYMBOLEN);
  }

  private leer(tekst: string): void {
    for (let van = 0; van < tekst.length; van += 1) {
      for (let lengte = 0; lengte <= LANGSTE && van + lengte <= tekst.length; lengte += 1) {
        const reeks = tekst.slice(van, van + lengte);
        this.keer.set(reeks, this.aantal(reeks) + 1);
      }
    }
  }

  private aantal(reeks: string): number {
    return this.keer.get(reeks) ?? 0;
  }
}
