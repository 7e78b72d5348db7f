const CODES = { vet: 1, grijs: 90, rood: 31, groen: 32, geel: 33, merk: 7 } as const;
export type Stijl = keyof typeof CODES;

/** Puts a style on a text, or leaves it as it is. */
export type Verf = (stijl: Stijl, tekst: string) => string;

export function maakVerf(kleur: boolean): Verf {
  return (stijl, tekst) => (kleur ? `\u001b[${CODES[stijl]}m${tekst}\u001b[0m` : tekst);
}

/** Escape and other control characters from a text never reach a terminal. */
export function veilig(tekst: string): string {
  return tekst.replace(/\p{Cc}/gu, (teken) =>
    teken === '\n' || teken === '\t' ? teken : '\uFFFD',
  );
}

/** One line: breaks become spaces, and what is too long is cut. */
export function opEenRegel(tekst: string, breedte: number): string {
  const regel = veilig(tekst).replace(/\s+/gu, ' ').trim();
  return regel.length <= breedte ? regel : `${regel.slice(0, breedte - 1)}…`;
}

/** Rows as columns of equal width; widths are counted before any style. */
export function tabel(rijen: readonly (readonly string[])[]): readonly string[] {
  const breedten = (rijen[0] ?? []).map((_, i) =>
    Math.max(...rijen.map((rij) => rij[i]?.length ?? 0)),
  );
  return rijen.map((rij) =>
    rij
      .map((cel, i) => cel.padEnd(breedten[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
