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
