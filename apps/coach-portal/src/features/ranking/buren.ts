export interface Buren {
  /** Place in the list, from 0; -1 when it is not in the part that is loaded. */
  readonly plaats: number;
  readonly vorige: string | null;
  readonly volgende: string | null;
}

/** What stands before and after a vacancy in the loaded part of the list. */
export function buren(ids: readonly string[], huidig: string | null): Buren {
  const plaats = huidig === null ? -1 : ids.indexOf(huidig);
  return {
    plaats,
    vorige: plaats > 0 ? (ids[plaats - 1] ?? null) : null,
    volgende: ids[plaats + 1] ?? null,
  };
}
