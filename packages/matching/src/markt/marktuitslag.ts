import { plaatsVanId, type Uitkomst } from '@passend/domain';
import { PROFIELREGELS, type Werkplek } from '../score/bereid-persoon.js';
import type { Beoordeeltabellen, Kolomtabel } from './beoordeeltabellen.js';
import { kiesBeste } from './kies-beste.js';
import type { Kolom } from './kolommen.js';
import { dagnummer } from './marktrij.js';
import { type Scorekolommen, UITKOMST_CODE } from './score-kolommen.js';

const UITKOMSTEN: readonly Uitkomst[] = ['past', 'mogelijk', 'overschrijdt'];

/** Which rows to show; every field narrows. */
export interface Marktfilter {
  readonly uitkomsten?: readonly Uitkomst[];
  /** True: only those that fell off. False: only those that are still in. */
  readonly afgevallen?: boolean;
  /** Only those that fell off by this rule, such as `reisafstand` or `fml.tillen`. */
  readonly afgevallenOp?: string;
  readonly maxAfstandKm?: number;
  readonly provincie?: string;
  /** Ids of places; a row with any of them is shown. */
  readonly plaatsen?: readonly number[];
  readonly land?: string;
  /** First seen on this calendar day or later. */
  readonly sinds?: string;
  /** Only these vacancies, such as the hits of a typed search. */
  readonly ids?: ReadonlySet<number>;
}

/** One vacancy of a result. */
export interface Marktregel {
  readonly id: number;
  readonly score: number;
  readonly zekerheid: number;
  readonly uitkomst: Uitkomst;
  readonly afstandKm: number | null;
  readonly afgevallenOp: readonly string[];
}

/** How many vacancies fell off by one rule; a vacancy can fall off by several. */
export interface Regeltelling {
  readonly regel: string;
  readonly aantal: number;
}

interface Bron extends Scorekolommen {
  readonly tabellen: Beoordeeltabellen;
  readonly lengte: number;
  readonly ids: Float64Array;
  readonly dagen: Uint16Array;
  readonly leeft: Uint8Array;
  readonly land: Kolom<string>;
  readonly werkplek: Kolom<Werkplek>;
  readonly overwogen: number;
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

  constructor(private readonly bron: Bron) {
    this.overwogen = bron.overwogen;
    this.scores = bron.scores;
    this.zekerheden = bron.zekerheden;
    this.uitkomsten = bron.uitkomsten;
  }

  /** Rules by which vacancies fell off, the most frequent first. */
  perRegel(): readonly Regeltelling[] {
    const tellingen = new Map<string, number>();
    for (const tabel of this.alleTabellen()) {
      tabel.regels.forEach((regel, id) => {
        const aantal = tabel.aantal(id);
        if (regel !== '' && aantal > 0) tellingen.set(regel, (tellingen.get(regel) ?? 0) + aantal);
      });
    }
    return [...tellingen]
      .map(([regel, aantal]) => ({ regel, aantal }))
      .sort((a, b) => b.aantal - a.aantal || (a.regel < b.regel ? -1 : 1));
  }

  /** Vacancies that pass the filter. */
  tel(filter: Marktfilter = {}): number {
    const past = this.rijfilter(filter);
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
    const { lengte, scores, ids } = this.bron;
    const past = this.rijfilter(filter);
    const beste = kiesBeste(lengte, aantal + vanaf, past, (a, b) => {
      const verschil = (scores[b] ?? 0) - (scores[a] ?? 0);
      return verschil !== 0 ? verschil : (ids[a] ?? 0) - (ids[b] ?? 0);
    });
    return beste.slice(vanaf).map((rij) => this.regel(rij));
  }

  /**
   * Bits of the rules by which each row fell off: bits 0-2 as `PROFIELREGELS`, then one for each limit
   * of the person in its order; limits after the 29th share the last bit. Made when asked for.
   */
  maskers(): Uint32Array {
    const { lengte, profielbits, uitkomsten, tabellen } = this.bron;
    const maskers = Uint32Array.from(profielbits);
    tabellen.items.forEach(({ kolom, regels }, nummer) => {
      const bit = 2 ** Math.min(PROFIELREGELS.length + nummer, 31);
      for (let rij = 0; rij < lengte; rij++) {
        if (uitkomsten[rij] !== UITKOMST_CODE.overschrijdt || !regels[kolom.lees(rij)]) continue;
        maskers[rij] = ((maskers[rij] ?? 0) | bit) >>> 0;
      }
    });
    return maskers;
  }

  private regel(rij: number): Marktregel {
    const { ids, scores, zekerheden, uitkomsten, werkplek, tabellen } = this.bron;
    return {
      id: ids[rij] ?? 0,
      score: scores[rij] ?? 0,
      zekerheid: zekerheden[rij] ?? 0,
      uitkomst: UITKOMSTEN[uitkomsten[rij] ?? 0] ?? 'mogelijk',
      afstandKm: tabellen.persoon.afstandKm(werkplek.boek.waarde(werkplek.kolom.lees(rij))),
      afgevallenOp: this.alleTabellen().flatMap(
        ({ kolom, regels }) => regels[kolom.lees(rij)] || [],
      ),
    };
  }

  private alleTabellen(): readonly Kolomtabel[] {
    return [...this.bron.tabellen.profiel, ...this.bron.tabellen.items];
  }

  private rijfilter(filter: Marktfilter): (rij: number) => boolean {
    const { leeft } = this.bron;
    const eisen = [
      ...this.uitslagfilters(filter),
      ...this.werkplekfilters(filter),
      ...this.rijfilters(filter),
    ];
    return (rij) => leeft[rij] === 1 && eisen.every((eis) => eis(rij));
  }

  private uitslagfilters({ uitkomsten, afgevallen, afgevallenOp }: Marktfilter): Rijfilter[] {
    const { bron } = this;
    const filters: Rijfilter[] = [];
    if (uitkomsten) {
      const codes = new Set<number>(uitkomsten.map((uitkomst) => UITKOMST_CODE[uitkomst]));
      filters.push((rij) => codes.has(bron.uitkomsten[rij] ?? 0));
    }
    if (afgevallen !== undefined) {
      filters.push((rij) => {
        const overschrijdt = bron.uitkomsten[rij] === UITKOMST_CODE.overschrijdt;
        return (overschrijdt || bron.profielbits[rij] !== 0) === afgevallen;
      });
    }
    if (afgevallenOp !== undefined) {
      const tabellen = this.alleTabellen().filter(({ regels }) => regels.includes(afgevallenOp));
      filters.push((rij) =>
        tabellen.some(({ kolom, regels }) => regels[kolom.lees(rij)] === afgevallenOp),
      );
    }
    return filters;
  }

  private werkplekfilters({ maxAfstandKm, provincie, plaatsen }: Marktfilter): Rijfilter[] {
    const filters: ((werkplek: Werkplek) => boolean)[] = [];
    if (maxAfstandKm !== undefined) {
      const { afstandKm } = this.bron.tabellen.persoon;
      filters.push((werkplek) => (afstandKm(werkplek) ?? Number.POSITIVE_INFINITY) <= maxAfstandKm);
    }
    if (provincie !== undefined) {
      filters.push((werkplek) =>
        werkplek.plaatsen.some((id) => plaatsVanId(id)?.provincie === provincie),
      );
    }
    if (plaatsen !== undefined) {
      filters.push((werkplek) => werkplek.plaatsen.some((id) => plaatsen.includes(id)));
    }
    return filters.map((filter) => perWaarde(this.bron.werkplek, filter));
  }

  private rijfilters({ land, sinds, ids }: Marktfilter): Rijfilter[] {
    const { bron } = this;
    const filters: Rijfilter[] = [];
    if (land !== undefined) filters.push(perWaarde(bron.land, (waarde) => waarde === land));
    if (sinds !== undefined) {
      const dag = dagnummer(sinds);
      filters.push((rij) => (bron.dagen[rij] ?? 0) >= dag);
    }
    if (ids !== undefined) filters.push((rij) => ids.has(bron.ids[rij] ?? Number.NaN));
    return filters;
  }
}

type Rijfilter = (rij: number) => boolean;

/** Asks a filter once for each distinct value of a column. */
function perWaarde<T>({ kolom, boek }: Kolom<T>, filter: (waarde: T) => boolean): Rijfilter {
  const uitkomst = Array.from({ length: boek.lengte }, (_, id) => filter(boek.waarde(id)));
  return (rij) => uitkomst[kolom.lees(rij)] ?? false;
}
