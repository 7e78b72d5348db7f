/** How it stands with an account. */
export const GEBRUIKERSTATEN = ['uitgenodigd', 'actief', 'gestopt'] as const;
export type Gebruikerstaat = (typeof GEBRUIKERSTATEN)[number];

interface Account {
  /** Whether he can sign in. */
  readonly actief: boolean;
  readonly gestoptOp: Date | null;
}

/** The state of an account: stopped wins, and who has never been active was invited. */
export function gebruikerstaatVan({ actief, gestoptOp }: Account): Gebruikerstaat {
  if (gestoptOp !== null) return 'gestopt';
  return actief ? 'actief' : 'uitgenodigd';
}
