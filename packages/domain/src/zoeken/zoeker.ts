import { AANHEF, type Aanhef } from './aanhef.js';
import type { Zoektekst } from './zoektekst.js';

/**
 * An expression that is only tried where the first characters of a match can stand. It finds what the
 * expression finds; it is not even compiled before there is such a place.
 */
export class Zoeker {
  private plakkend: RegExp | null = null;

  /** @param uitdrukking with the flag for global search */
  constructor(
    private readonly uitdrukking: RegExp,
    private readonly aanhef: Aanhef,
  ) {}

  /** Whether a match can begin anywhere in the text. */
  kan(tekst: Zoektekst): boolean {
    return this.volgendePlek(tekst, 0) >= 0;
  }

  /** The first match that begins at `vanaf` or behind it. */
  eerste(tekst: Zoektekst, vanaf = 0): RegExpExecArray | null {
    const plek = this.volgendePlek(tekst, vanaf);
    if (plek < 0) return null;
    if (this.aanhef.kieskeurig) return this.opPlekken(tekst, plek);
    this.uitdrukking.lastIndex = plek;
    return this.uitdrukking.exec(tekst.tekst);
  }

  /** Few places pass: the expression is tried there and nowhere else. */
  private opPlekken(tekst: Zoektekst, eerste: number): RegExpExecArray | null {
    this.plakkend ??= plakkend(this.uitdrukking);
    for (let plek = eerste; plek >= 0; plek = this.volgendePlek(tekst, plek + 1)) {
      this.plakkend.lastIndex = plek;
      const gevonden = this.plakkend.exec(tekst.tekst);
      if (gevonden !== null) return gevonden;
    }
    return null;
  }

  private volgendePlek({ bits, grenzen, tekst }: Zoektekst, vanaf: number): number {
    if (!this.aanhef.naGrens) {
      for (let plek = vanaf; plek <= tekst.length; plek += 1) {
        if (this.past(bits, plek)) return plek;
      }
      return -1;
    }
    for (let plek = grenzen[vanaf] ?? -1; plek >= 0; plek = grenzen[plek + 1] ?? -1) {
      if (this.past(bits, plek)) return plek;
    }
    return -1;
  }

  private past(bits: Int32Array, plek: number): boolean {
    const { symbolen } = this.aanhef;
    if (((bits[plek] ?? 0) & (symbolen[0] ?? 0)) === 0) return false;
    for (let nr = 1; nr < AANHEF; nr += 1) {
      if (((bits[plek + nr] ?? 0) & (symbolen[nr] ?? 0)) === 0) return false;
    }
    return true;
  }
}

/** The same expression, which looks nowhere but at the place where it is told to begin. */
function plakkend({ source, flags }: RegExp): RegExp {
  return new RegExp(source, flags.replace('g', 'y'));
}
