import type { Rol } from './permissie.js';

/** What a rule needs to know of an identity provider. */
export interface Aanmeldbron {
  readonly bureauId: string;
  /** Null for the agency's own. */
  readonly werkgeverId: string | null;
  /** Lower case. */
  readonly maildomeinen: readonly string[];
}

/** What a rule needs to know of the account that somebody claims to be. */
export interface Aanmeldaccount {
  readonly bureauId: string;
  readonly rol: Rol;
  readonly email: string;
  /** Employers that he speaks for. */
  readonly werkgeverIds: readonly string[];
}

/**
 * Which roles a provider may vouch for. Never the werknemer: who runs the provider could otherwise sign
 * in as him, and an employer would read what his employee can bear.
 */
const ROLLEN: Readonly<Record<'bureau' | 'werkgever', readonly Rol[]>> = {
  bureau: ['coach', 'beheerder'],
  werkgever: ['werkgever'],
};

/** The part of an address behind its last `@`, in lower case; null when it is no address. */
export function maildomeinVan(email: string): string | null {
  const plek = email.lastIndexOf('@');
  return plek < 1 || plek === email.length - 1 ? null : email.slice(plek + 1).toLowerCase();
}

/**
 * Whether a provider may sign in this account: in its own agency, of a role that it may vouch for, with an
 * address in one of its domains, and for an employer only who speaks for that employer.
 */
export function magAanmeldenVia(bron: Aanmeldbron, account: Aanmeldaccount): boolean {
  const soort = bron.werkgeverId === null ? 'bureau' : 'werkgever';
  const domein = maildomeinVan(account.email);
  return (
    bron.bureauId === account.bureauId &&
    ROLLEN[soort].includes(account.rol) &&
    domein !== null &&
    bron.maildomeinen.includes(domein) &&
    (bron.werkgeverId === null || account.werkgeverIds.includes(bron.werkgeverId))
  );
}

/**
 * Whether the provider says that a second step was taken already.
 * @param vertrouwd values of `amr` or `acr` that the agency takes for one; empty: none
 */
export function heeftTweedeStap(
  vertrouwd: readonly string[],
  { amr, acr }: { readonly amr: readonly string[]; readonly acr: string | null },
): boolean {
  return vertrouwd.some((waarde) => amr.includes(waarde) || acr === waarde);
}
