import { Automaat } from './automaat.js';
import { type Vereiste, vereisteDelen } from './vereiste-delen.js';

/** One alternative of a search: met when a literal of each choice was met. */
interface Alternatief {
  readonly zoeker: number;
  /** The numbers of the choices beside the rarest one. */
  readonly overige: readonly number[];
}

/** Which searches can find something in a piece of text. */
export class Mogelijkheden {
  /** Numbers of the searches that can, in the order in which that became clear. */
  readonly lijst: number[] = [];
  private readonly bits: Uint32Array;

  constructor(aantal: number) {
    this.bits = new Uint32Array((aantal + 31) >> 5);
  }

  heeft(nummer: number): boolean {
    return ((this.bits[nummer >> 5] ?? 0) & (1 << (nummer & 31))) !== 0;
  }

  zet(nummer: number): void {
    if (this.heeft(nummer)) return;
    this.bits[nummer >> 5] = (this.bits[nummer >> 5] ?? 0) | (1 << (nummer & 31));
    this.lijst.push(nummer);
  }
}

/**
 * Tells in one pass over a text which of hundreds of regular expressions can match there at all, by
 * the literals that each of them needs. What it rules out would not have matched; what it lets
 * through still has to be searched.
 */
export class Voorfilter {
  /** Searches of which nothing is known: they can always match. */
  readonly altijd: readonly number[];
  private readonly automaat: Automaat;
  /** For each literal the alternatives whose rarest choice it meets. */
  private readonly perDeel: Alternatief[][] = [];
  /** For each choice that is not the rarest one its literals; equal choices are kept once. */
  private readonly keuzes: (readonly number[])[] = [];
  /** For each choice the last round in which it was looked at, and whether it was met then. */
  private readonly bekeken: Uint32Array;
  private readonly raak: Uint8Array;
  /** For each literal the last round in which it was met. */
  private readonly gezien: Uint32Array;
  private ronde = 0;

  /** @param zoekers expressions over lower-case text, without the flag for ignoring case */
  constructor(private readonly zoekers: readonly RegExp[]) {
    const delen = new Map<string, number>();
    const bekend = new Map<string, number>();
    const altijd: number[] = [];
    zoekers.forEach((zoeker, nummer) => {
      const vereisten = vereisteDelen(zoeker);
      if (vereisten.some((vereiste) => vereiste.length === 0)) altijd.push(nummer);
      else for (const vereiste of vereisten) this.leer(vereiste, nummer, delen, bekend);
    });
    this.altijd = altijd;
    this.automaat = new Automaat([...delen.keys()]);
    this.gezien = new Uint32Array(delen.size);
    this.bekeken = new Uint32Array(this.keuzes.length);
    this.raak = new Uint8Array(this.keuzes.length);
  }

  /** What can match between two offsets of a text. */
  mogelijk(tekst: string, van = 0, tot = tekst.length): Mogelijkheden {
    const uit = new Mogelijkheden(this.zoekers.length);
    for (const nummer of this.altijd) uit.zet(nummer);
    this.ronde += 1;
    const { gezien, ronde } = this;
    const gevonden: number[] = [];
    this.automaat.zoek(tekst, van, tot, { gezien, ronde, uit: gevonden });
    for (const deel of gevonden) this.voegToe(this.perDeel[deel], uit);
    return uit;
  }

  private voegToe(alternatieven: readonly Alternatief[] | undefined, uit: Mogelijkheden): void {
    if (alternatieven === undefined) return;
    for (const { zoeker, overige } of alternatieven) {
      if (!uit.heeft(zoeker) && this.zijnGezien(overige)) uit.zet(zoeker);
    }
  }

  private zijnGezien(keuzes: readonly number[]): boolean {
    for (const keuze of keuzes) if (!this.isGezien(keuze)) return false;
    return true;
  }

  private leer(
    [zeldzaamste, ...rest]: Vereiste,
    zoeker: number,
    delen: Map<string, number>,
    bekend: Map<string, number>,
  ): void {
    const overige = rest.map((keuze) => this.nummerVanKeuze(keuze, delen, bekend));
    for (const deel of zeldzaamste ?? []) {
      const nummer = nummerVan(deel, delen);
      const lijst = this.perDeel[nummer] ?? [];
      lijst.push({ zoeker, overige });
      this.perDeel[nummer] = lijst;
    }
  }

  private nummerVanKeuze(
    keuze: readonly string[],
    delen: Map<string, number>,
    bekend: Map<string, number>,
  ): number {
    const nummer = nummerVan(keuze.join('\n'), bekend);
    this.keuzes[nummer] ??= keuze.map((deel) => nummerVan(deel, delen));
    return nummer;
  }

  private isGezien(keuze: number): boolean {
    const { ronde, bekeken, gezien } = this;
    if (bekeken[keuze] === ronde) return this.raak[keuze] === 1;
    bekeken[keuze] = ronde;
    this.raak[keuze] = 0;
    for (const deel of this.keuzes[keuze] ?? []) {
      if (gezien[deel] !== ronde) continue;
      this.raak[keuze] = 1;
      return true;
    }
    return false;
  }
}

function nummerVan(sleutel: string, nummers: Map<string, number>): number {
  const nummer = nummers.get(sleutel) ?? nummers.size;
  nummers.set(sleutel, nummer);
  return nummer;
}
