/** Words found in a piece of text. */
export interface Vondst {
  readonly index: number;
  readonly tekst: string;
}

export function eerste(zoeker: RegExp, tekst: string): Vondst | null {
  zoeker.lastIndex = 0;
  const treffer = zoeker.exec(tekst);
  return treffer === null ? null : { index: treffer.index, tekst: treffer[0] };
}

export function laatste(zoeker: RegExp, tekst: string): Vondst | null {
  zoeker.lastIndex = 0;
  let gevonden: Vondst | null = null;
  for (const treffer of tekst.matchAll(zoeker)) {
    gevonden = { index: treffer.index, tekst: treffer[0] };
  }
  return gevonden;
}

export function heeft(zoeker: RegExp, tekst: string): boolean {
  return eerste(zoeker, tekst) !== null;
}

/** Offset where the words end that were found after `tot`, or `tot` itself. */
export function eindeVan(tot: number, vondst: Vondst | null): number {
  return vondst === null ? tot : tot + vondst.index + vondst.tekst.length;
}
