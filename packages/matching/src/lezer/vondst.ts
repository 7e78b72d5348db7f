import type { Mogelijkheden } from '@passend/domain';

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

  laatste(zoeker: RegExp, tekst: string): Vondst | null {
    if (!this.kan(zoeker)) return null;
    const treffer = alle(zoeker, tekst).at(-1);
    return treffer === undefined ? null : { index: treffer.index, tekst: treffer[0] };
  }

  heeft(zoeker: RegExp, tekst: string): boolean {
    if (!this.kan(zoeker)) return false;
    zoeker.lastIndex = 0;
    return zoeker.test(tekst);
  }

  kan(zoeker: RegExp): boolean {
    const nummer = this.nummers.get(zoeker);
    return this.mogelijk === null || nummer === undefined || this.mogelijk.heeft(nummer);
  }
}

/**
 * All matches. Unlike `matchAll` it makes no copy of the expression, which costs more than most
 * searches here.
 * @param zoeker with the flag for global search
 */
export function alle(zoeker: RegExp, tekst: string): RegExpExecArray[] {
  const gevonden: RegExpExecArray[] = [];
  zoeker.lastIndex = 0;
  for (let treffer = zoeker.exec(tekst); treffer !== null; treffer = zoeker.exec(tekst)) {
    gevonden.push(treffer);
    if (treffer[0] === '') zoeker.lastIndex += 1;
  }
  return gevonden;
}

/** Searches everything, for words that are no piece of a text that was looked through. */
export const OVERAL = new Zoekraam(null, new Map());

/** Offset where the words end that were found after `tot`, or `tot` itself. */
export function eindeVan(tot: number, vondst: Vondst | null): number {
  return vondst === null ? tot : tot + vondst.index + vondst.tekst.length;
}
