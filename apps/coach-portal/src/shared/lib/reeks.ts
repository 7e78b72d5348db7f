/** What came of one part of a batch. */
export interface Deeluitkomst<T, U> {
  readonly deel: T;
  /** Null when it failed. */
  readonly uit: { readonly waarde: U } | null;
}

/**
 * Does the same for each, one after the other: one that fails stops none of the others.
 * @param opKlaar is told after each how many are done
 */
export async function inReeks<T, U>(
  delen: readonly T[],
  doe: (deel: T) => Promise<U>,
  opKlaar: (klaar: number) => void = () => undefined,
): Promise<readonly Deeluitkomst<T, U>[]> {
  const uitkomsten: Deeluitkomst<T, U>[] = [];
  for (const deel of delen) {
    uitkomsten.push({ deel, uit: await probeer(deel, doe) });
    opKlaar(uitkomsten.length);
  }
  return uitkomsten;
}

async function probeer<T, U>(deel: T, doe: (deel: T) => Promise<U>) {
  try {
    return { waarde: await doe(deel) };
  } catch {
    return null;
  }
}
