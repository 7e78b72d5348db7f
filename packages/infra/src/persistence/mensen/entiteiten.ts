import type { Relatie, Rol, TweedeStapBeleid } from '@passend/domain';
import { EntitySchema } from 'typeorm';

/** Agency: the tenant. Everything about people hangs from one of these. */
export interface BureauRij {
  id: string;
  naam: string;
  /** Key of the agency, wrapped with the master key. */
  sleutel: Buffer;
  /** Whether its coaches, werkgevers and beheerders must have a second factor. */
  tweedeStap: TweedeStapBeleid;
}

export const BureauEntiteit = new EntitySchema<BureauRij>({
  name: 'Bureau',
  tableName: 'bureau',
  columns: {
    id: { type: 'uuid', primary: true },
    naam: { type: 'text' },
    sleutel: { type: 'bytea' },
    tweedeStap: { type: 'text', name: 'tweede_stap' },
  },
});

export interface GebruikerRij {
  id: string;
  bureauId: string;
  rol: Rol;
  naam: string;
  /** Lower case. */
  email: string;
  wachtwoordHash: string;
  actief: boolean;
}

export const GebruikerEntiteit = new EntitySchema<GebruikerRij>({
  name: 'Gebruiker',
  tableName: 'gebruiker',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    rol: { type: 'text' },
    naam: { type: 'text' },
    email: { type: 'text' },
    wachtwoordHash: { type: 'text', name: 'wachtwoord_hash' },
    actief: { type: 'boolean' },
  },
});

export interface SessieRij {
  /** SHA-256 of the token; the token itself is only in the cookie. */
  tokenHash: Buffer;
  gebruikerId: string;
  bureauId: string;
  aangemaaktOp: Date;
  laatstGebruiktOp: Date;
}

export const SessieEntiteit = new EntitySchema<SessieRij>({
  name: 'Sessie',
  tableName: 'sessie',
  columns: {
    tokenHash: { type: 'bytea', primary: true, name: 'token_hash' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id' },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    aangemaaktOp: { type: 'timestamptz', name: 'aangemaakt_op' },
    laatstGebruiktOp: { type: 'timestamptz', name: 'laatst_gebruikt_op' },
  },
});

export interface WerkgeverRij {
  id: string;
  bureauId: string;
  naam: string;
}

export const WerkgeverEntiteit = new EntitySchema<WerkgeverRij>({
  name: 'Werkgever',
  tableName: 'werkgever',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    naam: { type: 'text' },
  },
});

export interface WerknemerRij {
  id: string;
  bureauId: string;
  werkgeverId: string;
  /** The account of the werknemer, null until he has one. */
  gebruikerId: string | null;
  naam: string;
  /** Calendar day, `2026-01-05`. */
  eersteZiektedag: string;
}

export const WerknemerEntiteit = new EntitySchema<WerknemerRij>({
  name: 'Werknemer',
  tableName: 'werknemer',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werkgeverId: { type: 'uuid', name: 'werkgever_id' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id', nullable: true },
    naam: { type: 'text' },
    eersteZiektedag: { type: 'date', name: 'eerste_ziektedag' },
  },
});

/** Why a user may see a client: his coach, the coach who replaces, or the employer's contact. */
export interface RelatieRij {
  werknemerId: string;
  gebruikerId: string;
  bureauId: string;
  soort: Relatie;
}

export const RelatieEntiteit = new EntitySchema<RelatieRij>({
  name: 'Relatie',
  tableName: 'relatie',
  columns: {
    werknemerId: { type: 'uuid', primary: true, name: 'werknemer_id' },
    gebruikerId: { type: 'uuid', primary: true, name: 'gebruiker_id' },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    soort: { type: 'text' },
  },
});

export const MENSEN_ENTITEITEN = [
  BureauEntiteit,
  GebruikerEntiteit,
  SessieEntiteit,
  WerkgeverEntiteit,
  WerknemerEntiteit,
  RelatieEntiteit,
];
