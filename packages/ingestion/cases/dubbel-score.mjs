// What a decision about pairs of adverts is worth on the labelled pairs.

const ZUSSEN = /^(?:zus_|zelfde_titel|standaardtekst)/u;
const deel = (a, b) => (b === 0 ? null : Math.round((1000 * a) / b) / 1000);

/** Baseline: the same title and employer, as written but for case. */
export const zelfdeTitelEnWerkgever = (a, b) =>
  a.titel.toLowerCase() === b.titel.toLowerCase() &&
  a.werkgever !== null &&
  a.werkgever.toLowerCase() === b.werkgever?.toLowerCase();

/** Precision, recall, the names of what went wrong, and the found share per kind of pair. */
export function scoor(paren, beslis) {
  const rijen = paren.map((paar) => ({ ...paar, ja: beslis(paar.a, paar.b, paar.buren) }));
  const goed = rijen.filter((rij) => rij.ja && rij.zelfde).length;
  const teVeel = rijen.filter((rij) => rij.ja && !rij.zelfde);
  const gemist = rijen.filter((rij) => !rij.ja && rij.zelfde);
  return {
    paren: rijen.length,
    zelfde: goed + gemist.length,
    precisie: deel(goed, goed + teVeel.length),
    dekking: deel(goed, goed + gemist.length),
    onterechtSamen: teVeel.filter((rij) => ZUSSEN.test(rij.soort)).map((rij) => rij.naam),
    gemist: gemist.map((rij) => rij.naam),
    perSoort: perSoort(rijen),
  };
}

function perSoort(rijen) {
  const soorten = [...new Set(rijen.map((rij) => rij.soort))].sort();
  return Object.fromEntries(
    soorten.map((soort) => {
      const hiervan = rijen.filter((rij) => rij.soort === soort);
      return [soort, `${hiervan.filter((rij) => rij.ja === rij.zelfde).length}/${hiervan.length}`];
    }),
  );
}

/** How many of the true copies share a key under which storing would look for them. */
export function bereik(paren, sleutelsVan) {
  const kopieen = paren.filter(({ zelfde }) => zelfde);
  const bereikt = kopieen.filter(({ a, b }) => {
    const sleutels = new Set(sleutelsVan(a));
    return sleutelsVan(b).some((sleutel) => sleutels.has(sleutel));
  });
  return {
    kopieen: kopieen.length,
    bereikt: bereikt.length,
    deel: deel(bereikt.length, kopieen.length),
  };
}
