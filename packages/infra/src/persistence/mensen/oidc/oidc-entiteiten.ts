import { EntitySchema } from 'typeorm';

/** Identity provider of an agency, or of one employer. */
export interface OidcAanbiederRij {
  id: string;
  bureauId: string;
  /** Null for the agency's own; its coaches and administrators sign in with it. */
  werkgeverId: string | null;
  naam: string;
  issuer: string;
  clientId: string;
  /** Client secret, encrypted. */
  geheim: Buffer;
  /** Lower case; only addresses in these domains are believed. */
  maildomeinen: string[];
  /** Values of `amr` or `acr` that count as a second step; empty: ours is always asked. */
  tweedeStap: string[];
  actief: boolean;
  doorId: string;
  op: Date;
}

export const OidcAanbiederEntiteit = new EntitySchema<OidcAanbiederRij>({
  name: 'OidcAanbieder',
  tableName: 'oidc_aanbieder',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werkgeverId: { type: 'uuid', name: 'werkgever_id', nullable: true },
    naam: { type: 'text' },
    issuer: { type: 'text' },
    clientId: { type: 'text', name: 'client_id' },
    geheim: { type: 'bytea' },
    maildomeinen: { type: 'text', array: true },
    tweedeStap: { type: 'text', array: true, name: 'tweede_stap' },
    actief: { type: 'boolean' },
    doorId: { type: 'uuid', name: 'door_id' },
    op: { type: 'timestamptz' },
  },
});

/** Which account somebody at a provider is. */
export interface OidcKoppelingRij {
  aanbiederId: string;
  /** SHA-256 of the `sub`. */
  subHash: Buffer;
  gebruikerId: string;
  bureauId: string;
  op: Date;
}

export const OidcKoppelingEntiteit = new EntitySchema<OidcKoppelingRij>({
  name: 'OidcKoppeling',
  tableName: 'oidc_koppeling',
  columns: {
    aanbiederId: { type: 'uuid', primary: true, name: 'aanbieder_id' },
    subHash: { type: 'bytea', primary: true, name: 'sub_hash' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id' },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    op: { type: 'timestamptz' },
  },
});

/** A try to sign in that has not come back yet. */
export interface OidcPogingRij {
  stateHash: Buffer;
  bureauId: string;
  aanbiederId: string;
  /** SHA-256 of what the browser holds in a cookie: nobody can finish the try of another. */
  browserHash: Buffer;
  /** Nonce, PKCE verifier and where to go afterwards; encrypted. */
  geheim: Buffer;
  op: Date;
}

export const OidcPogingEntiteit = new EntitySchema<OidcPogingRij>({
  name: 'OidcPoging',
  tableName: 'oidc_poging',
  columns: {
    stateHash: { type: 'bytea', primary: true, name: 'state_hash' },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    aanbiederId: { type: 'uuid', name: 'aanbieder_id' },
    browserHash: { type: 'bytea', name: 'browser_hash' },
    geheim: { type: 'bytea' },
    op: { type: 'timestamptz' },
  },
});

export const OIDC_ENTITEITEN = [OidcAanbiederEntiteit, OidcKoppelingEntiteit, OidcPogingEntiteit];
