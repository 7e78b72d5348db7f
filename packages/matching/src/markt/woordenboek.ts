/** Rough cost in V8 of one entry beside its key: map slot, array slots, a small value. Measured. */
const BYTES_PER_INGANG = 250;

/**
 * Each distinct value of a column once, with the number of rows that have it. Ids of values that no
 * row has any more are used again. Id 0 is the empty value and is always there.
 */
export class Woordenboek<T> {
  private readonly idVan = new Map<string, number>();
  private readonly sleutels: string[] = [];
  private readonly waarden: T[] = [];
  private readonly tellers: number[] = [];
  private readonly vrij: number[] = [];
  /** The state in which each id got the value that it has. */
  private readonly sinds: number[] = [];
  private standen = 0;

  /**
   * @param leeg value of a row that says nothing
   * @param sleutelVan equal values have equal keys
   * @param vaste further values that keep their id (1, 2, ...) even without rows
   */
  constructor(
    leeg: T,
    private readonly sleutelVan: (waarde: T) => string,
    private readonly vaste: readonly T[] = [],
  ) {
    for (const waarde of [leeg, ...vaste]) this.nieuw(this.sleutelVan(waarde), waarde);
  }

  /** Id of the value; counts one row more. */
  neem(waarde: T): number {
    const sleutel = this.sleutelVan(waarde);
    const id = this.idVan.get(sleutel) ?? this.nieuw(sleutel, waarde);
    return this.neemId(id);
  }

  /** Counts one row more for an id that is known. */
  neemId(id: number): number {
    this.tellers[id] = this.aantal(id) + 1;
    return id;
  }

  /** Counts one row less; a value without rows gives its id free. */
  laatLos(id: number): void {
    const over = this.aantal(id) - 1;
    this.tellers[id] = over;
    if (over > 0 || id <= this.vaste.length) return;
    this.idVan.delete(this.sleutels[id] ?? '');
    this.vrij.push(id);
  }

  waarde(id: number): T {
    const waarde = this.waarden[id];
    if (waarde === undefined) throw new RangeError(`Dictionary id ${id} does not exist`);
    return waarde;
  }

  /** Live rows with this id. */
  aantal(id: number): number {
    return this.tellers[id] ?? 0;
  }

  /** Live rows of every id, as they are now. */
  kopieVanTellers(): readonly number[] {
    return this.tellers.slice();
  }

  /** Counts the values that came: while it stays the same, every id means what it meant. */
  get stand(): number {
    return this.standen;
  }

  /** Whether an id stands for another value than in an earlier `stand`. */
  isNieuwSinds(id: number, stand: number): boolean {
    return (this.sinds[id] ?? 0) > stand;
  }

  /** One more than the highest id. */
  get lengte(): number {
    return this.waarden.length;
  }

  /** An estimate. */
  get bytes(): number {
    return this.sleutels.reduce((som, sleutel) => som + sleutel.length + BYTES_PER_INGANG, 0);
  }

  private nieuw(sleutel: string, waarde: T): number {
    const id = this.vrij.pop() ?? this.waarden.length;
    this.idVan.set(sleutel, id);
    this.sleutels[id] = sleutel;
    this.waarden[id] = waarde;
    this.tellers[id] = 0;
    this.sinds[id] = ++this.standen;
    return id;
  }
}
