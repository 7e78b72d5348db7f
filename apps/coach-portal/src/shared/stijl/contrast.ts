type Kleuren = Readonly<Record<string, string>>;

/** The colour of each token in both themes, as `#rrggbb`. Tokens that are no pair of colours are left out. */
export function leesTokens(blad: string): { readonly licht: Kleuren; readonly donker: Kleuren } {
  const paren = [
    ...blad.matchAll(/--([a-z-]{1,40}): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/giu),
  ].map(([, naam = '', licht = '', donker = '']) => ({ naam, licht, donker }));
  return {
    licht: Object.fromEntries(paren.map(({ naam, licht }) => [naam, licht])),
    donker: Object.fromEntries(paren.map(({ naam, donker }) => [naam, donker])),
  };
}

/** The contrast between two colours, 1 to 21, by WCAG 2.2. */
export function contrast(een: string, ander: string): number {
  const [laag = 0, hoog = 0] = [helderheid(een), helderheid(ander)].toSorted((a, b) => a - b);
  return (hoog + 0.05) / (laag + 0.05);
}

function helderheid(kleur: string): number {
  const [rood = 0, groen = 0, blauw = 0] = [1, 3, 5].map((plek) =>
    lineair(Number.parseInt(kleur.slice(plek, plek + 2), 16) / 255),
  );
  return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw;
}

function lineair(deel: number): number {
  return deel <= 0.04045 ? deel / 12.92 : ((deel + 0.055) / 1.055) ** 2.4;
}
