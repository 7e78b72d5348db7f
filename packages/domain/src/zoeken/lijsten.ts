/** Many short lists of numbers, one behind the other in one array: quick to walk through. */
export class Lijsten {
  /** List n stands in `getallen` from `begin[n]` up to `begin[n + 1]`. */
  readonly begin: Int32Array;
  readonly getallen: Int32Array;

  constructor(lijsten: readonly (readonly number[])[]) {
    this.begin = new Int32Array(lijsten.length + 1);
    lijsten.forEach(({ length }, nummer) => {
      this.begin[nummer + 1] = (this.begin[nummer] ?? 0) + length;
    });
    this.getallen = Int32Array.from(lijsten.flat());
  }

  get length(): number {
    return this.begin.length - 1;
  }
}
