/** A chunk as Vite's manifest names it. */
export interface Brok {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
export type Manifest = Readonly<Record<string, Brok>>;

/** Bytes of packed (brotli) script, each of 1,000 to the kB. */
export const BUDGET = {
  /** The home of the werknemer, with all that it fetches before somebody presses anything. */
  eerste: 170_000,
  /** Any other page, on the same terms. */
  pagina: 240_000,
  /** What a page brings beside the frame that every page shares. */
  eigen: 110_000,
} as const;

export const WERKNEMER_BEGIN = 'src/features/mijn/mijn-pagina.tsx';

/** Keys of all that is fetched for these chunks: themselves and what they import, each once. */
export function nodigVoor(manifest: Manifest, sleutels: readonly string[]): ReadonlySet<string> {
  const nodig = new Set<string>();
  const wachtrij = [...sleutels];
  for (let sleutel = wachtrij.pop(); sleutel !== undefined; sleutel = wachtrij.pop()) {
    if (nodig.has(sleutel)) continue;
    nodig.add(sleutel);
    wachtrij.push(...(manifest[sleutel]?.imports ?? []));
  }
  return nodig;
}

/** The chunk that the page begins with. */
export function ingang(manifest: Manifest): string {
  const [sleutel] = Object.entries(manifest).find(([, { isEntry }]) => isEntry === true) ?? [];
  if (sleutel === undefined) throw new Error('The manifest names no entry.');
  return sleutel;
}

/** Every page of the portal: each is a chunk of its own that the frame fetches when it is opened. */
export function paginas(manifest: Manifest): readonly string[] {
  return Object.keys(manifest).filter((sleutel) => /^src\/features\/.*pagina\.tsx$/u.test(sleutel));
}

export interface Gewicht {
  readonly pagina: string;
  readonly totaal: number;
  readonly eigen: number;
}

/**
 * What each page costs on a first visit.
 * @param weeg bytes of a file as it goes over the line
 */
export function weegPaginas(manifest: Manifest, weeg: (bestand: string) => number) {
  const begin = ingang(manifest);
  const som = (sleutels: ReadonlySet<string>) =>
    [...sleutels].reduce((tot, sleutel) => tot + weeg(manifest[sleutel]?.file ?? ''), 0);
  const lijst = som(nodigVoor(manifest, [begin]));
  return paginas(manifest).map((pagina): Gewicht => {
    const totaal = som(nodigVoor(manifest, [begin, pagina]));
    return { pagina, totaal, eigen: totaal - lijst };
  });
}

/** By so much the build itself lets a page go over: the spec of the budgets holds it to the byte. */
export const SPELING = 5_000;

/** What a page in English may weigh more: the tables that translate what the API says in Dutch. */
export const VERTALING = 5_000;

/**
 * What is too heavy, as sentences; none when all is well.
 * @param speling bytes that are let through
 * @param extra bytes that a page may weigh more in this language; the home of the werknemer may not
 */
export function teZwaar(gewichten: readonly Gewicht[], speling = 0, extra = 0): readonly string[] {
  return gewichten.flatMap(({ pagina, totaal, eigen }) => {
    const begin = pagina === WERKNEMER_BEGIN;
    const grens = begin ? BUDGET.eerste : BUDGET.pagina + extra;
    const kB = (bytes: number) => `${(bytes / 1_000).toFixed(1)} kB`;
    return [
      ...(totaal > grens + speling
        ? [`${pagina}: ${kB(totaal)} of script, the budget is ${kB(grens)}`]
        : []),
      ...(eigen > BUDGET.eigen + extra + speling
        ? [`${pagina}: ${kB(eigen)} of its own, the budget is ${kB(BUDGET.eigen)}`]
        : []),
    ];
  });
}
