import { alle, type Mogelijkheden } from '@passend/domain';

/** Words found in a piece of text. */
export interface Vondst {
  readonly index: number;
  readonly tekst: string;
}

/**
 * Searches within one piece of a text. A search that can find nothing there, by the letters that it
 * needs, is not made.
 */
export class Zoekraam {
  /** Several matches stand in one clause, and ask the same of it. */
  private readonly bekend = new Map<RegExp, Map<string, boolean>>();

  /**
   * @param mogelijk what can be found in the piece, or null to search everything
   * @param nummers the numbers by which `mogelijk` knows the searches; others are always made
   */
  constructor(
    private readonly mogelijk: Mogelijkheden | null,
    private readonly nummers: ReadonlyMap<RegExp, number>,
  ) {}

  eerste(zoeker: RegExp, tekst: string): Vondst | null {
    if (!this.kan(zoeker)) return null;
    zoeker.lastIndex = 0;
    const treffer = zoeker.exec(tekst);
    return treffer === null ? null : { index: treffer.index, tekst: treffer[0] };
  }

  /** Only what stands at the beginning. */
  vooraan(zoeker: RegExp, tekst: string): Vondst | null {
    if (!this.kan(zoeker)) return null;
    const treffer = aanBegin(zoeker).exec(tekst);
    return treffer === null ? null : { index: 0, tekst: treffer[0] };
  }

  laatste(zoeker: RegExp, tekst: string): Vondst | null {
    if (!this.kan(zoeker)) return null;
    const treffer = alle(zoeker, tekst).at(-1);
    return treffer === undefined ? null : { index: treffer.index, tekst: treffer[0] };
  }

  heeft(zoeker: RegExp, tekst: string): boolean {
    if (!this.kan(zoeker)) return false;
    if (this.mogelijk === null) return heeft(zoeker, tekst);
    let perTekst = this.bekend.get(zoeker);
    if (perTekst === undefined) {
      perTekst = new Map();
      this.bekend.set(zoeker, perTekst);
    }
    const eerder = perTekst.get(tekst);
    if (eerder !== undefined) return eerder;
    const gevonden = heeft(zoeker, tekst);
    perTekst.set(tekst, gevonden);
    return gevonden;
  }

  kan(zoeker: RegExp): boolean {
    const nummer = this.nummers.get(zoeker);
    return this.mogelijk === null || nummer === undefined || this.mogelijk.heeft(nummer);
  }
}

function heeft(zoeker: RegExp, tekst: string): boolean {
  zoeker.lastIndex = 0;
  return zoeker.test(tekst);
}

const gebonden = new WeakMap<RegExp, RegExp>();

/** The same search, which looks nowhere but at the beginning. */
function aanBegin(zoeker: RegExp): RegExp {
  const bekend = gebonden.get(zoeker);
  if (bekend !== undefined) {
    bekend.lastIndex = 0;
    return bekend;
  }
  const nieuw = new RegExp(zoeker.source, zoeker.flags.replace('g', 'y'));
  gebonden.set(zoeker, nieuw);
  return nieuw;
}

/** Searches everything, for words that are no piece of a text that was looked through. */
export const OVERAL = new Zoekraam(null, new Map());

/** Offset where the words end that were found after `tot`, or `tot` itself. */
export function eindeVan(tot: number, vondst: Vondst | null): number {
  return vondst === null ? tot : tot + vondst.index + vondst.tekst.length;
}
