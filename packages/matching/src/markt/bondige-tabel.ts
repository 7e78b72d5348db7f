import type { Tabelinhoud } from './kolomtabel.js';

/** Rough cost of one distinct value. */
const BYTES_PER_WAARDE = 40;

/**
 * A table as it is kept: most values of a dictionary give a person one of a few things, so each distinct
 * thing once, and for each id its number. Takes one or two bytes an id where the open table takes ten.
 */
export class BondigeTabel {
  private readonly nummers: Uint8Array | Uint16Array | Uint32Array;
  private readonly pakketten: number[] = [];
  private readonly merken: number[] = [];
  private readonly regels: number[] = [];
  private readonly regelnamen: readonly string[];
  private readonly gemerkt: boolean;

  constructor({ pakketten, merken, regelnummers, regelnamen }: Tabelinhoud) {
    this.regelnamen = regelnamen;
    this.gemerkt = merken !== null;
    const perPakket = new Map<number, number[]>();
    const nummers = Uint32Array.from(pakketten, (pakket, id) => {
      const [merk, regel] = [merken?.[id] ?? 0, regelnummers[id] ?? 0];
      const bekend = perPakket.get(pakket) ?? [];
      const nummer = bekend.find((een) => this.merken[een] === merk && this.regels[een] === regel);
      if (nummer !== undefined) return nummer;
      const nieuw = this.pakketten.push(pakket) - 1;
      this.merken.push(merk);
      this.regels.push(regel);
      perPakket.set(pakket, [...bekend, nieuw]);
      return nieuw;
    });
    this.nummers = zoSmalMogelijk(nummers, this.pakketten.length);
  }

  /** Roughly. */
  get bytes(): number {
    return this.nummers.byteLength + BYTES_PER_WAARDE * this.pakketten.length;
  }

  /** The table again, for whoever asks to keep. */
  open(): Tabelinhoud {
    const { nummers, regelnamen } = this;
    const pakketten = new Float64Array(nummers.length);
    const merken = new Uint8Array(nummers.length);
    const regelnummers = new Uint8Array(nummers.length);
    for (let id = 0; id < nummers.length; id++) {
      const nummer = nummers[id] ?? 0;
      pakketten[id] = this.pakketten[nummer] ?? 0;
      merken[id] = this.merken[nummer] ?? 0;
      regelnummers[id] = this.regels[nummer] ?? 0;
    }
    return { pakketten, merken: this.gemerkt ? merken : null, regelnummers, regelnamen };
  }
}

function zoSmalMogelijk(nummers: Uint32Array, hoeveel: number) {
  if (hoeveel <= 0xff) return Uint8Array.from(nummers);
  return hoeveel <= 0xffff ? Uint16Array.from(nummers) : nummers;
}
