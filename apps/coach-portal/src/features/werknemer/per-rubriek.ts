/** Items of one section of the document, sections in their own order. */
export interface Rubriekgroep<T> {
  readonly rubriek: number;
  readonly beperkingen: readonly T[];
}

/** Puts limited items under their section; within a section they keep their order. */
export function perRubriek<T extends { readonly rubriek: number }>(
  beperkingen: readonly T[],
): readonly Rubriekgroep<T>[] {
  const rubrieken = [...new Set(beperkingen.map(({ rubriek }) => rubriek))].sort((a, b) => a - b);
  return rubrieken.map((rubriek) => ({
    rubriek,
    beperkingen: beperkingen.filter((beperking) => beperking.rubriek === rubriek),
  }));
}
