import { AANTAL_SYMBOLEN, SPATIE, symbolenVan, symboolnummer } from './symbolen.js';

/** How many symbols at a time are counted. */
const LANGSTE = 4;
/** As if every next symbol had been seen so often: what was never seen is rare, not impossible. */
const VOORAF = 0.02;

/** Estimates how often a row of symbols is met, from texts of the kind that will be searched. */
export class Schaarste {
  /** For each length how often each row of so many symbols was seen; a row is a number. */
  private readonly keer = Array.from(
    { length: LANGSTE + 1 },
    (_, lengte) => new Uint32Array(AANTAL_SYMBOLEN ** lengte),
  );

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
    const van = plek < LANGSTE ? 0 : plek - LANGSTE + 1;
    const ervoor = rijnummer(deel, van, plek);
    const samen = ervoor * AANTAL_SYMBOLEN + symboolnummer(deel.charCodeAt(plek));
    const lengte = plek - van;
    return (
      ((this.keer[lengte + 1]?.[samen] ?? 0) + VOORAF) /
      ((this.keer[lengte]?.[ervoor] ?? 0) + VOORAF * AANTAL_SYMBOLEN)
    );
  }

  private leer(tekst: string): void {
    this.keer.forEach((keer, lengte) => {
      for (let van = 0; van + lengte <= tekst.length; van += 1) {
        const rij = rijnummer(tekst, van, van + lengte);
        keer[rij] = (keer[rij] ?? 0) + 1;
      }
    });
  }
}

function rijnummer(tekst: string, van: number, tot: number): number {
  let rij = 0;
  for (let plek = van; plek < tot; plek += 1) {
    rij = rij * AANTAL_SYMBOLEN + symboolnummer(tekst.charCodeAt(plek));
  }
  return rij;
}
