import { Automaat } from './automaat.js';
import { type Vereiste, vereisteDelen } from './vereiste-delen.js';

/** One alternative of a search, met when each of its choices was met. */
interface Alternatief {
  readonly zoeker: number;
  readonly keuzes: number;
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
  private readonly alternatieven: Alternatief[] = [];
  /** For each literal the choices that it meets; for each choice its alternative. */
  private readonly keuzesVanDeel: number[][] = [];
  private readonly alternatiefVanKeuze: number[] = [];
  private readonly gezienKeuze: Uint32Array;
  private readonly gezienDeel: Uint32Array;
  private readonly rondeVanAlternatief: Uint32Array;
  private readonly stand: Uint8Array;
  private ronde = 0;

  /** @param zoekers expressions over lower-case text, without the flag for ignoring case */
  constructor(private readonly zoekers: readonly RegExp[]) {
    const delen = new Map<string, number>();
    const altijd: number[] = [];
    zoekers.forEach((zoeker, nummer) => {
      const vereisten = vereisteDelen(zoeker);
      if (vereisten.some((vereiste) => vereiste.length === 0)) altijd.push(nummer);
      else for (const vereiste of vereisten) this.leer(vereiste, nummer, delen);
    });
    this.altijd = altijd;
    this.automaat = new Automaat([...delen.keys()]);
    this.gezienKeuze = new Uint32Array(this.alternatiefVanKeuze.length);
    this.gezienDeel = new Uint32Array(delen.size);
    this.rondeVanAlternatief = new Uint32Array(this.alternatieven.length);
    this.stand = new Uint8Array(this.alternatieven.length);
  }

  /** What can match between two offsets of a text. */
  mogelijk(tekst: string, van = 0, tot = tekst.length): Mogelijkheden {
    const uit = new Mogelijkheden(this.zoekers.length);
    for (const nummer of this.altijd) uit.zet(nummer);
    this.ronde += 1;
    this.automaat.zoek(tekst, van, tot, (deel) => this.tel(deel, uit));
    return uit;
  }

  private leer(vereiste: Vereiste, zoeker: number, delen: Map<string, number>): void {
    const alternatief = this.alternatieven.length;
    this.alternatieven.push({ zoeker, keuzes: vereiste.length });
    for (const keuze of vereiste) {
      const nummer = this.alternatiefVanKeuze.length;
      this.alternatiefVanKeuze.push(alternatief);
      for (const deel of keuze) {
        const plek = delen.get(deel) ?? delen.size;
        delen.set(deel, plek);
        this.keuzesVanDeel[plek] = [...(this.keuzesVanDeel[plek] ?? []), nummer];
      }
    }
  }

  private tel(deel: number, uit: Mogelijkheden): void {
    if (this.gezienDeel[deel] === this.ronde) return;
    this.gezienDeel[deel] = this.ronde;
    for (const keuze of this.keuzesVanDeel[deel] ?? []) {
      if (this.gezienKeuze[keuze] === this.ronde) continue;
      this.gezienKeuze[keuze] = this.ronde;
      this.telKeuze(this.alternatiefVanKeuze[keuze] ?? 0, uit);
    }
  }

  private telKeuze(nummer: number, uit: Mogelijkheden): void {
    const alternatief = this.alternatieven[nummer];
    if (alternatief === undefined) return;
    const verder = this.rondeVanAlternatief[nummer] === this.ronde;
    const stand = (verder ? (this.stand[nummer] ?? 0) : 0) + 1;
    this.rondeVanAlternatief[nummer] = this.ronde;
    this.stand[nummer] = stand;
    if (stand === alternatief.keuzes) uit.zet(alternatief.zoeker);
  }
}
