import { AANHEF, bitVan } from './aanhef.js';

const SPATIE = bitVan(32);
const NA_GRENS = SPATIE | bitVan(37) | bitVan(176) | bitVan(215);

/** A text made ready to be searched by many expressions. */
export class Zoektekst {
  /** For each place the bit of the symbol that stands there; behind the end stand spaces. */
  readonly bits: Int32Array;
  /** The places, from the left, before which no letter and no digit stands. */
  readonly grenzen: readonly number[];

  constructor(readonly tekst: string) {
    const { length } = tekst;
    this.bits = new Int32Array(length + AANHEF).fill(SPATIE);
    const grenzen: number[] = [];
    let vorige = SPATIE;
    for (let plek = 0; plek < length; plek += 1) {
      if ((vorige & NA_GRENS) !== 0) grenzen.push(plek);
      vorige = bitVan(tekst.charCodeAt(plek));
      this.bits[plek] = vorige;
    }
    if ((vorige & NA_GRENS) !== 0) grenzen.push(length);
    this.grenzen = grenzen;
  }
}
