/** One bar of a chart, in the units of the drawing. */
export interface Staaf {
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
}

/**
 * Places bars side by side from the left on one base line; a value of zero gets no height.
 * @param waarden counts, none negative
 * @param vak size of the drawing
 * @param spleet room between two bars
 */
export function staven(
  waarden: readonly number[],
  vak: { readonly breedte: number; readonly hoogte: number },
  spleet: number,
): readonly Staaf[] {
  const hoogste = Math.max(1, ...waarden);
  const breedte = (vak.breedte - spleet * (waarden.length - 1)) / Math.max(1, waarden.length);
  return waarden.map((waarde, plaats) => {
    const hoogte = (waarde / hoogste) * vak.hoogte;
    return { x: plaats * (breedte + spleet), y: vak.hoogte - hoogte, breedte, hoogte };
  });
}
