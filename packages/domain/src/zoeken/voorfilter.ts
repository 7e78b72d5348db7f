import { leesAanhef } from './aanhef.js';
import { Automaat } from './automaat.js';
import { Uitdrukkingslezer } from './lees-uitdrukking.js';
import { Mogelijkheden } from './mogelijkheden.js';
import { Schaarste } from './schaarste.js';
import { Ontleder } from './vereiste-delen.js';
import { type Vereisten, VerzamelaarVanVereisten } from './vereisten.js';
import { Zoeker } from './zoeker.js';

/** What helps to choose by what a search is recognised. */
export interface Zoekopzet {
  /** Searches that are also made in a part of the piece that begins or ends within a word. */
  readonly los?: ReadonlySet<RegExp>;
  /** Texts like those that will be searched: they tell which words are rare. */
  readonly voorbeelden?: readonly string[];
}

/**
 * Tells in one pass over a text which of thousands of regular expressions can match there at all, by
 * the words that each of them needs. What it rules out would not have matched; what it lets through
 * still has to be searched.
 */
export class Voorfilter {
  /** Searches of which nothing is known: they can always match. */
  readonly altijd: readonly number[];
  /** The searches, made so that they are only tried where a match can begin. */
  readonly zoekers: readonly Zoeker[];
  private readonly automaat: Automaat;
  private readonly vereisten: Vereisten;
  /** For each choice the last round in which it was looked at, and whether it was met then. */
  private readonly bekeken: Uint32Array;
  private readonly raak: Uint8Array;
  /** For each row of symbols the last round in which it was met. */
  private readonly gezien: Uint32Array;
  private readonly gevonden: number[] = [];
  private ronde = 0;

  /** @param uitdrukkingen expressions over lower-case text, without the flag for ignoring case */
  constructor(
    uitdrukkingen: readonly RegExp[],
    { los = new Set(), voorbeelden = [] }: Zoekopzet = {},
  ) {
    const verzamelaar = new VerzamelaarVanVereisten();
    const altijd: number[] = [];
    const schaarste = new Schaarste(voorbeelden);
    const lezer = new Uitdrukkingslezer();
    const heel = new Ontleder(schaarste, true);
    const half = new Ontleder(schaarste, false);
    this.zoekers = uitdrukkingen.map((uitdrukking, nummer) => {
      const keuzes = lezer.lees(uitdrukking.source);
      const vereisten = (los.has(uitdrukking) ? half : heel).vereisteDelen(keuzes);
      if (vereisten.some((vereiste) => vereiste.length === 0)) altijd.push(nummer);
      else for (const vereiste of vereisten) verzamelaar.voegToe(vereiste, nummer);
      return new Zoeker(uitdrukking, leesAanhef(keuzes));
    });
    this.altijd = altijd;
    this.vereisten = verzamelaar.klaar();
    this.automaat = new Automaat(this.vereisten.delen);
    this.gezien = new Uint32Array(this.vereisten.delen.length);
    this.bekeken = new Uint32Array(this.vereisten.keuzes.length);
    this.raak = new Uint8Array(this.vereisten.keuzes.length);
  }

  /** What can match between two offsets of a text. */
  mogelijk(tekst: string, van = 0, tot = tekst.length): Mogelijkheden {
    const uit = new Mogelijkheden(this.zoekers.length);
    for (const nummer of this.altijd) uit.zet(nummer);
    this.ronde += 1;
    const { gezien, ronde, gevonden } = this;
    gevonden.length = 0;
    this.automaat.zoek(tekst, van, tot, { gezien, ronde, uit: gevonden });
    for (const deel of gevonden) this.voegToe(deel, uit);
    return uit;
  }

  private voegToe(deel: number, uit: Mogelijkheden): void {
    const { perDeel, zoekers } = this.vereisten;
    const eind = perDeel.begin[deel + 1] ?? 0;
    for (let plek = perDeel.begin[deel] ?? 0; plek < eind; plek += 1) {
      const alternatief = perDeel.getallen[plek] ?? 0;
      const zoeker = zoekers[alternatief] ?? 0;
      if (!uit.heeft(zoeker) && this.zijnGezien(alternatief)) uit.zet(zoeker);
    }
  }

  private zijnGezien(alternatief: number): boolean {
    const { begin, getallen } = this.vereisten.overige;
    const eind = begin[alternatief + 1] ?? 0;
    for (let plek = begin[alternatief] ?? 0; plek < eind; plek += 1) {
      if (!this.isGezien(getallen[plek] ?? 0)) return false;
    }
    return true;
  }

  private isGezien(keuze: number): boolean {
    const { ronde, bekeken, raak } = this;
    if (bekeken[keuze] === ronde) return raak[keuze] === 1;
    bekeken[keuze] = ronde;
    raak[keuze] = this.staatErEen(keuze) ? 1 : 0;
    return raak[keuze] === 1;
  }

  private staatErEen(keuze: number): boolean {
    const { begin, getallen } = this.vereisten.keuzes;
    const eind = begin[keuze + 1] ?? 0;
    for (let plek = begin[keuze] ?? 0; plek < eind; plek += 1) {
      if (this.gezien[getallen[plek] ?? 0] === this.ronde) return true;
    }
    return false;
  }
}
