import { AANHEF, bitVan } from './aanhef.js';

const SPATIE = bitVan(32);
const NA_GRENS = SPATIE | bitVan(37) | bitVan(176) | bitVan(215);

/** A text made ready to be searched by many expressions. */
export class Zoektekst {
  /** For each place the bit of the symbol that stands there; behind the end stand spaces. */
  readonly bits: Int32Array;
  /** For each place the first from there on before which no letter and no digit stands, or -1. */
  readonly grenzen: Int32Array;

  constructor(readonly tekst: string) {
    const { length } = tekst;
    this.bits = new Int32Array(length + AANHEF).fill(SPATIE);
    this.grenzen = new Int32Array(length + 2).fill(-1);
    for (let plek = 0; plek < length; plek += 1) this.bits[plek] = bitVan(tekst.charCodeAt(plek));
    let volgende = -1;
    for (let plek = length; plek >= 0; plek -= 1) {
      const ervoor = plek === 0 ? SPATIE : (this.bits[plek - 1] ?? SPATIE);
      if ((ervoor & NA_GRENS) !== 0) volgende = plek;
      this.grenzen[plek] = volgende;
    }
  }
}
