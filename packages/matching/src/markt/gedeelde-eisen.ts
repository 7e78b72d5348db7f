import { eisSleutel } from '../score/eis-sleutel.js';
import type { EisKern } from '../types.js';

/** A demand that is kept once for all vacancies. */
export interface GedeeldeEis extends EisKern {
  readonly nummer: number;
}

/** Rough cost in V8 of one demand beside its key. */
const BYTES_PER_EIS = 250;

/**
 * Every distinct demand once. Lists of demands then differ in a few numbers instead of in long
 * texts. There are some thousands of distinct demands at most, so none is ever removed.
 */
export class GedeeldeEisen {
  private readonly perSleutel = new Map<string, GedeeldeEis>();

  /** The same demands as shared ones, in the fixed order of `vergelijkEisen`. */
  deel(eisen: readonly EisKern[]): readonly GedeeldeEis[] {
    return eisen
      .map((eis) => ({ eis, sleutel: `${eis.item}${eisSleutel(eis)}` }))
      .sort((a, b) => (a.sleutel < b.sleutel ? -1 : Number(a.sleutel > b.sleutel)))
      .map(({ eis, sleutel }) => this.perSleutel.get(sleutel) ?? this.nieuw(eis, sleutel));
  }

  get bytes(): number {
    let bytes = 0;
    for (const sleutel of this.perSleutel.keys()) bytes += sleutel.length + BYTES_PER_EIS;
    return bytes;
  }

  private nieuw({ item, waarde, sterkte, aard, ontkend, zekerheid }: EisKern, sleutel: string) {
    const nummer = this.perSleutel.size;
    const eis: GedeeldeEis = { nummer, item, waarde, sterkte, aard, ontkend, zekerheid };
    this.perSleutel.set(sleutel, eis);
    return eis;
  }
}
