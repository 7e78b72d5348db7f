/** An object from outside. Only own keys are read, so prototypes cannot answer. */
export type Knoop = Readonly<Record<string, unknown>>;

export function isKnoop(waarde: unknown): waarde is Knoop {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

/** The own value under a key, undefined when absent. */
export function veld(knoop: unknown, sleutel: string): unknown {
  return isKnoop(knoop) && Object.hasOwn(knoop, sleutel) ? knoop[sleutel] : undefined;
}

/** A value that may come alone or as a list, as a list without empty entries. */
export function alsLijst(waarde: unknown): readonly unknown[] {
  const lijst: readonly unknown[] = Array.isArray(waarde) ? waarde : [waarde];
  return lijst.filter((deel) => deel !== undefined && deel !== null);
}

/**
 * The first text in a value: a string, a number, `{"@value": …}`, `{"name": …}` or a list of those.
 * @returns trimmed text, null when there is none
 */
export function alsTekst(waarde: unknown, diepte = 0): string | null {
  if (typeof waarde === 'string') return waarde.trim() === '' ? null : waarde.trim();
  if (typeof waarde === 'number') return Number.isFinite(waarde) ? String(waarde) : null;
  if (diepte > 3) return null;
  if (Array.isArray(waarde)) return eersteTekst(waarde, diepte);
  return eersteTekst(
    ['@value', 'name', 'value', 'description'].map((sleutel) => veld(waarde, sleutel)),
    diepte,
  );
}

/** All texts of a value that may be a list. */
export function alsTeksten(waarde: unknown): readonly string[] {
  return alsLijst(waarde).flatMap((deel) => alsTekst(deel) ?? []);
}

function eersteTekst(waarden: readonly unknown[], diepte: number): string | null {
  for (const waarde of waarden.slice(0, 100)) {
    const tekst = alsTekst(waarde, diepte + 1);
    if (tekst !== null) return tekst;
  }
  return null;
}
