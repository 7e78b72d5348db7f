/** A sentence of the API, whole or with holes, and what it is in English; `$1` is the first hole. */
export type Zinpatroon = readonly [nederlands: RegExp, engels: string];

/**
 * Reads sentences that the API wrote in Dutch. What it does not know stays Dutch: better the words of
 * the source than none.
 */
export function maakVertaler(
  vast: Readonly<Record<string, string>>,
  patronen: readonly Zinpatroon[] = [],
): (tekst: string) => string {
  const zinnen = new Map(Object.entries(vast));
  return (tekst) => {
    const zin = zinnen.get(tekst);
    if (zin !== undefined) return zin;
    const patroon = patronen.find(([nederlands]) => nederlands.test(tekst));
    return patroon === undefined ? tekst : tekst.replace(patroon[0], patroon[1]);
  };
}
