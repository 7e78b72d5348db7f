import { ITEM_SLUGS } from '@passend/domain';
import type { EisKern, Persoon, VacatureKenmerken } from '../types.js';
import { bouwTabellen } from './beoordeeltabellen.js';
import { beroepsfilter, telPerBeroep } from './beroepsmarkt.js';
import type { GedeeldeEis } from './gedeelde-eisen.js';
import { Idkolom } from './idkolom.js';
import {
  itemvraag,
  type Kolom,
  type Kolommen,
  maakKolommen,
  splits,
  stilleIds,
} from './kolommen.js';
import { dagnummer, dagVan, type Marktrij } from './marktrij.js';
import { Marktuitslag } from './marktuitslag.js';
import { scoreKolommen } from './score-kolommen.js';
import { Slotindex } from './slotindex.js';
import { Tabelgeheugen } from './tabelgeheugen.js';
import { Woordenboek } from './woordenboek.js';

const BEGIN_CAPACITEIT = 1024;
/** Room is made in steps of a quarter: copying seldom, and little room unused. */
const GROEI = 1.25;
const itemNummers: ReadonlyMap<string, number> = new Map(ITEM_SLUGS.map((slug, nr) => [slug, nr]));

/**
 * All live vacancies as columns of small numbers, scored for a person in one pass. A row that is
 * removed leaves a gap that the next row takes. Results belong to the moment: score again after a
 * change.
 */
export class Marktindex {
  private readonly kolommen: Kolommen = maakKolommen(BEGIN_CAPACITEIT);
  private readonly land: Kolom<string> = {
    kolom: new Idkolom(BEGIN_CAPACITEIT),
    boek: new Woordenboek('', (land) => land),
  };
  private ids = new Float64Array(BEGIN_CAPACITEIT);
  private dagen = new Uint16Array(BEGIN_CAPACITEIT);
  /** Moments of storing, 0 for none. */
  private momenten = new Float64Array(BEGIN_CAPACITEIT);
  private leeft = new Uint8Array(BEGIN_CAPACITEIT);
  /** Keys of employers, 0 for none: too many of them for a dictionary. */
  private werkgevers = new Float64Array(BEGIN_CAPACITEIT);
  private readonly slots = new Slotindex((rij) => this.ids[rij] ?? Number.NaN);
  private readonly vrijeRijen: number[] = [];
  private readonly geheugen = new Tabelgeheugen();
  private lengte = 0;
  private levend = 0;
  private wijzigingen = 0;

  /** Live vacancies. */
  get aantal(): number {
    return this.levend;
  }

  /** Another number after every change: what was computed at the same number is still so. */
  get stand(): number {
    return this.wijzigingen;
  }

  /** Adds a vacancy, or replaces the one with the same id. */
  zet(marktrij: Marktrij): void {
    const bekend = this.slots.zoek(marktrij.id);
    const rij = bekend ?? this.vrijeRijen.pop() ?? this.nieuweRij();
    const oud = bekend === null ? [] : this.waardenVan(rij);
    this.ids[rij] = marktrij.id;
    this.leeft[rij] = 1;
    this.dagen[rij] = dagnummer(marktrij.eerstGezien);
    this.momenten[rij] = marktrij.opgeslagenOp ?? 0;
    this.werkgevers[rij] = marktrij.kenmerken.werkgever ?? 0;
    this.schrijf(rij, marktrij);
    // After what is new was taken: a value that stays keeps its id, and all tables their worth.
    for (const { boek, id } of oud) boek.laatLos(id);
    if (bekend === null) {
      this.slots.voegToe(marktrij.id, rij);
      this.levend++;
    }
    this.wijzigingen++;
  }

  /** @returns false when there was no such vacancy */
  verwijder(id: number): boolean {
    const rij = this.slots.zoek(id);
    if (rij === null) return false;
    this.slots.verwijder(id);
    for (const { boek, id } of this.waardenVan(rij)) boek.laatLos(id);
    for (const { kolom } of this.alleKolommen()) kolom.zet(rij, 0);
    this.leeft[rij] = 0;
    this.vrijeRijen.push(rij);
    this.levend--;
    this.wijzigingen++;
    return true;
  }

  /** The row of a vacancy as it went in (demands in a fixed order), or null. */
  lees(id: number): Marktrij | null {
    const rij = this.slots.zoek(id);
    if (rij === null) return null;
    const opgeslagenOp = this.momenten[rij] || undefined;
    return {
      id,
      kenmerken: this.kenmerken(rij),
      land: waardeIn(this.land, rij),
      eerstGezien: dagVan(this.dagen[rij] ?? 0),
      ...(opgeslagenOp === undefined ? {} : { opgeslagenOp }),
    };
  }

  /**
   * Scores every live vacancy for one person: the same criteria as `scoreVacature`, asked once for
   * each distinct value of a column, and so exactly the same result. What was answered is kept for
   * the next time and for others with the same limit or wish.
   */
  beoordeel(persoon: Persoon): Marktuitslag {
    const { geheugen, lengte, ids, dagen, momenten, leeft, werkgevers } = this;
    const rijen = { werkgevers, leeft, lengte };
    const tabellen = bouwTabellen(this.kolommen, persoon, rijen, geheugen);
    return new Marktuitslag({
      ...scoreKolommen(tabellen, lengte),
      tabellen,
      lengte,
      ids: ids.subarray(0, lengte),
      dagen: dagen.subarray(0, lengte),
      momenten: momenten.subarray(0, lengte),
      leeft: leeft.subarray(0, lengte),
      land: this.land,
      werkplek: this.kolommen.werkplek,
      uren: this.kolommen.uren,
      overwogen: this.levend,
    });
  }

  /** Live vacancies of every occupation that has any, by its code. */
  perBeroep(): ReadonlyMap<string, number> {
    return telPerBeroep(this.kolommen.beroep);
  }

  /** The live vacancies of an occupation, those that were seen last first. */
  vanBeroep(code: string): readonly number[] {
    const { ids, dagen } = this;
    const hoort = beroepsfilter(this.kolommen.beroep, code);
    const rijen: number[] = [];
    for (let rij = 0; rij < this.lengte; rij++) {
      if (this.leeft[rij] === 1 && hoort(rij)) rijen.push(rij);
    }
    return rijen
      .sort((a, b) => (dagen[b] ?? 0) - (dagen[a] ?? 0) || (ids[b] ?? 0) - (ids[a] ?? 0))
      .map((rij) => ids[rij] ?? 0);
  }

  /** Bytes of all columns, dictionaries (estimated) and the id table, per live vacancy. */
  bytesPerVacature(): number {
    const vast =
      this.ids.byteLength +
      this.dagen.byteLength +
      this.momenten.byteLength +
      this.leeft.byteLength +
      this.werkgevers.byteLength;
    const som = this.alleKolommen().reduce(
      (bytes, { kolom, boek }) => bytes + kolom.bytes + boek.bytes,
      vast + this.slots.bytes + this.kolommen.eisen.bytes + 8 * this.vrijeRijen.length,
    );
    return this.levend === 0 ? 0 : som / this.levend;
  }

  private schrijf(rij: number, { kenmerken, land }: Marktrij): void {
    const delen = splits(kenmerken);
    zetIn(this.kolommen.werkplek, rij, delen.werkplek);
    zetIn(this.kolommen.uren, rij, delen.uren);
    zetIn(this.kolommen.toelating, rij, delen.toelating);
    zetIn(this.kolommen.beroep, rij, delen.beroep);
    zetIn(this.kolommen.vraag, rij, delen.vraag);
    zetIn(this.kolommen.aanbod, rij, delen.aanbod);
    zetIn(this.kolommen.loon, rij, delen.loon);
    zetIn(this.land, rij, land);
    this.schrijfItems(rij, kenmerken);
  }

  private schrijfItems(rij: number, { eisen, beroep }: VacatureKenmerken): void {
    const stil = stilleIds(beroep);
    const perItem = new Map<number, EisKern[]>();
    for (const eis of eisen) {
      const nummer = itemNummers.get(eis.item) ?? -1;
      const lijst = perItem.get(nummer) ?? [];
      lijst.push(eis);
      perItem.set(nummer, lijst);
    }
    this.kolommen.items.forEach(({ kolom, boek }, nummer) => {
      const stilId = stil[nummer] ?? 0;
      const lijst = perItem.get(nummer);
      const { klasse } = boek.waarde(stilId);
      const id =
        lijst === undefined
          ? boek.neemId(stilId)
          : boek.neem(itemvraag(this.kolommen.eisen.deel(lijst), klasse));
      kolom.zet(rij, id);
    });
  }

  private kenmerken(rij: number): VacatureKenmerken {
    const { werkplek, uren, toelating, beroep, vraag, aanbod, loon, items } = this.kolommen;
    const eisen: EisKern[] = [];
    for (const kolom of items) {
      for (const eis of waardeIn(kolom, rij).eisen) eisen.push(zonderNummer(eis));
    }
    return {
      eisen,
      ...waardeIn(werkplek, rij),
      ...waardeIn(uren, rij),
      ...waardeIn(toelating, rij),
      ...waardeIn(beroep, rij),
      ...waardeIn(vraag, rij),
      ...waardeIn(aanbod, rij),
      ...waardeIn(loon, rij),
      werkgever: this.werkgevers[rij] || null,
    };
  }

  private nieuweRij(): number {
    if (this.lengte === this.ids.length) this.groei(Math.ceil(this.lengte * GROEI));
    return this.lengte++;
  }

  private groei(capaciteit: number): void {
    for (const { kolom } of this.alleKolommen()) kolom.groei(capaciteit);
    this.ids = verleng(this.ids, new Float64Array(capaciteit));
    this.dagen = verleng(this.dagen, new Uint16Array(capaciteit));
    this.momenten = verleng(this.momenten, new Float64Array(capaciteit));
    this.leeft = verleng(this.leeft, new Uint8Array(capaciteit));
    this.werkgevers = verleng(this.werkgevers, new Float64Array(capaciteit));
  }

  private waardenVan(rij: number) {
    return this.alleKolommen().map(({ kolom, boek }) => ({ boek, id: kolom.lees(rij) }));
  }

  private alleKolommen(): readonly Kolomopslag[] {
    const { werkplek, uren, toelating, beroep, vraag, aanbod, loon, items } = this.kolommen;
    return [werkplek, uren, toelating, beroep, vraag, aanbod, loon, this.land, ...items];
  }
}

/** What every column has, whatever its values. */
interface Kolomopslag {
  readonly kolom: Idkolom;
  readonly boek: { readonly bytes: number; laatLos(id: number): void };
}

function zonderNummer({ nummer: _, ...eis }: GedeeldeEis): EisKern {
  return eis;
}

function zetIn<T>({ kolom, boek }: Kolom<T>, rij: number, waarde: T): void {
  kolom.zet(rij, boek.neem(waarde));
}

function waardeIn<T>({ kolom, boek }: Kolom<T>, rij: number): T {
  return boek.waarde(kolom.lees(rij));
}

function verleng<T extends { set(bron: T): void }>(oud: T, nieuw: T): T {
  nieuw.set(oud);
  return nieuw;
}
