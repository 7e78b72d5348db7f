import type { Werktekst } from './werktekst.js';

/** Reads something of a text once, however often it is asked for. */
export function perTekst<T>(lees: (werk: Werktekst) => T): (werk: Werktekst) => T {
  const gelezen = new WeakMap<Werktekst, { readonly waarde: T }>();
  return (werk) => {
    const eerder = gelezen.get(werk);
    if (eerder !== undefined) return eerder.waarde;
    const waarde = lees(werk);
    gelezen.set(werk, { waarde });
    return waarde;
  };
}
