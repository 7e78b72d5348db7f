/** What stands behind the question mark of an address: each name once, or repeated as a list. */
export type Adreszoek = Record<string, string | string[]>;

/** Reads `?a=1&b=x&b=y` as `{ a: '1', b: ['x', 'y'] }`; nothing is ever taken for JSON. */
export function leesAdreszoek(tekst: string): Adreszoek {
  const gevonden = new URLSearchParams(tekst);
  const namen = new Set(gevonden.keys());
  return Object.fromEntries(
    [...namen].map((naam) => {
      const waarden = gevonden.getAll(naam);
      return [naam, waarden.length === 1 ? (waarden[0] ?? '') : waarden];
    }),
  );
}

/** Writes what {@link leesAdreszoek} reads; what is neither text nor a list of texts is left out. */
export function schrijfAdreszoek(zoek: Readonly<Record<string, unknown>>): string {
  const tekst = new URLSearchParams(paren(zoek)).toString();
  return tekst === '' ? '' : `?${tekst}`;
}

function paren(zoek: Readonly<Record<string, unknown>>): string[][] {
  return Object.entries(zoek).flatMap(([naam, waarde]) =>
    teksten(waarde).map((tekst) => [naam, tekst]),
  );
}

/** The texts of one name, however often it was given. */
export function teksten(waarde: unknown): readonly string[] {
  if (typeof waarde === 'string') return [waarde];
  if (!Array.isArray(waarde)) return [];
  return waarde.filter((deel): deel is string => typeof deel === 'string');
}
