import { PROFIELREGELS } from '../score/bereid-persoon.js';
import { type Scorer, scorerVan } from '../score/index.js';
import { kiesBeste } from './kies-beste.js';
import { regelVanRij } from './kolomtabel.js';
import { alleTabellen, type Marktbron } from './marktbron.js';
import { type Marktfacetten, telFacetten } from './marktfacetten.js';
import { type Marktfilter, maakRijfilter, rijenVan } from './marktfilter.js';
import { type Marktkaart, telPerPlaats } from './marktkaart.js';
import { type Marktregel, regelVan, vergelijkRijen } from './marktregel.js';
import { type Markttelling, telMarkt } from './markttelling.js';
import { type Marktstand, type Marktverschil, standVan, vergelijkMarkt } from './marktverschil.js';
import { MERK, REGELMERKEN } from './merken.js';
import { type Regelkosten, telRegelkosten } from './regelkosten.js';

/** How many vacancies fell off by one rule; a vacancy can fall off by several. */
export interface Regeltelling {
  readonly regel: string;
  readonly aantal: number;
}

/** A page of a ranking, with how many vacancies pass its filter and how those are spread. */
export interface Marktpagina {
  readonly regels: readonly Marktregel[];
  readonly totaal: number;
  readonly facetten: Marktfacetten;
}

/**
 * The scores of the whole market for one person. Columns have one value a row; rows without a live
 * vacancy are skipped by every method here (`leeft` is 0). Valid until the index changes.
 */
export class Marktuitslag {
  /** Vacancies that were considered: all live ones. */
  readonly overwogen: number;
  readonly scores: Float64Array;
  readonly zekerheden: Float32Array;
  /** 0 past, 1 mogelijk, 2 overschrijdt. */
  readonly uitkomsten: Uint8Array;

  constructor(private readonly bron: Marktbron) {
    this.overwogen = bron.overwogen;
    this.scores = bron.scores;
    this.zekerheden = bron.zekerheden;
    this.uitkomsten = bron.uitkomsten;
  }

  /** Rules by which vacancies fell off, the most frequent first. */
  perRegel(): readonly Regeltelling[] {
    // A rule stands in one column. Two limits on one item have a table each of that column, so that
    // each of its values counts once.
    const perRegel = new Map<string, Map<number, number>>();
    for (const tabel of alleTabellen(this.bron)) {
      if (tabel.regelnamen.length < 2) continue;
      tabel.regelnummers.forEach((nummer, id) => {
        const aantal = nummer === 0 ? 0 : tabel.aantal(id);
        if (aantal === 0) return;
        const regel = tabel.regelnamen[nummer] ?? '';
        const waarden = perRegel.get(regel) ?? new Map<number, number>();
        perRegel.set(regel, waarden.set(id, aantal));
      });
    }
    return [...perRegel]
      .map(([regel, waarden]) => ({ regel, aantal: som(waarden.values()) }))
      .sort((a, b) => b.aantal - a.aantal || (a.regel < b.regel ? -1 : 1));
  }

  /** Vacancies that pass the filter. */
  tel(filter: Marktfilter = {}): number {
    const past = maakRijfilter(this.bron, filter);
    let aantal = 0;
    for (let rij = 0; rij < this.bron.lengte; rij++) if (past(rij)) aantal++;
    return aantal;
  }

  /**
   * The best vacancies that pass the filter, by score and then by id, so that the order is the same
   * every time.
   * @param aantal at most this many
   * @param vanaf leave out this many of the best
   */
  top(aantal: number, filter: Marktfilter = {}, vanaf = 0): readonly Marktregel[] {
    return this.besteVan(rijenVan(this.bron, filter), aantal, vanaf);
  }

  /** A page of the ranking with what stands beside it, in one pass: the same as `top`, `tel` and `facetten`. */
  pagina(aantal: number, filter: Marktfilter, vanaf: number): Marktpagina {
    const { bron } = this;
    const rijen = rijenVan(bron, filter);
    return {
      regels: this.besteVan(rijen, aantal, vanaf),
      totaal: rijen.length,
      facetten: telFacetten(bron, filter, rijen),
    };
  }

  /** The full result of single vacancies, by the plain function. */
  scorer(): Scorer {
    return scorerVan(this.bron.tabellen.persoon);
  }

  private besteVan(rijen: Uint32Array, aantal: number, vanaf: number): readonly Marktregel[] {
    const { bron } = this;
    const beste = kiesBeste(rijen, aantal + vanaf, vergelijkRijen(bron));
    return beste.slice(vanaf).map((rij) => regelVan(bron, rij));
  }

  /** How the vacancies that pass the filter are spread over countries, provinces and places. */
  facetten(filter: Marktfilter = {}): Marktfacetten {
    return telFacetten(this.bron, filter);
  }

  /** Where the vacancies that pass the filter are, place by place, whatever place it names. */
  perPlaats(filter: Marktfilter = {}): Marktkaart {
    return telPerPlaats(this.bron, filter);
  }

  /** How many vacancies are in sight and how many fell off. */
  stand(): Marktstand {
    return standVan(this.bron);
  }

  /**
   * The numbers of a row in a caseload, in one pass.
   * @param na a moment in milliseconds since 1970: what was stored after it is new
   */
  telling(na: number): Markttelling {
    return telMarkt(this.bron, na);
  }

  /** What each rule costs: the vacancies that fall off by it, and by it alone. */
  kosten(): readonly Regelkosten[] {
    return telRegelkosten(this.bron);
  }

  /**
   * What changes when the same market is judged for the same person with other limits or wishes.
   * @param anders made from the same index, without a change of the index in between
   * @param aantal at most this many vacancies in each list
   */
  vergelijkMet(anders: Marktuitslag, aantal: number): Marktverschil {
    return vergelijkMarkt(this.bron, anders.bron, aantal);
  }

  /**
   * Bits of the rules by which each row fell off: bits 0-4 as `PROFIELREGELS`, then one for each limit
   * of the person in its order; limits after the 27th share the last bit. Made when asked for.
   */
  maskers(): Uint32Array {
    const { lengte, afvalbits, tabellen } = this.bron;
    const maskers = Uint32Array.from(afvalbits, (bits) => bits & REGELMERKEN);
    tabellen.items.forEach((tabel, nummer) => {
      const bit = 2 ** Math.min(PROFIELREGELS.length + nummer, 31);
      for (let rij = 0; rij < lengte; rij++) {
        if (((afvalbits[rij] ?? 0) & MERK.fml) === 0 || regelVanRij(tabel, rij) === '') continue;
        maskers[rij] = ((maskers[rij] ?? 0) | bit) >>> 0;
      }
    });
    return maskers;
  }
}

function som(aantallen: Iterable<number>): number {
  let totaal = 0;
  for (const aantal of aantallen) totaal += aantal;
  return totaal;
}
