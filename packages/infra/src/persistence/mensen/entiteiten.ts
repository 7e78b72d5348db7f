import type { Contactsoort, Relatie, Rol, TweedeStapBeleid } from '@passend/domain';
import { EntitySchema } from 'typeorm';
import { SessieEntiteit } from './sessie-entiteit.js';

/** Agency: the tenant. Everything about people hangs from one of these. */
export interface BureauRij {
  id: string;
  naam: string;
  /** Whether its coaches, werkgevers and beheerders must have a second factor. */
  tweedeStap: TweedeStapBeleid;
}

export const BureauEntiteit = new EntitySchema<BureauRij>({
  name: 'Bureau',
  tableName: 'bureau',
  columns: {
    id: { type: 'uuid', primary: true },
    naam: { type: 'text' },
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
  /** Whether he can sign in. */
  actief: boolean;
  uitgenodigdOp?: Date | null;
  /** Since when he does not work here any more; null while he does. */
  gestoptOp?: Date | null;
  /** When the password was chosen; left out or null: before this was kept, or never. */
  wachtwoordOp?: Date | null;
  laatstAangemeldOp?: Date | null;
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
    uitgenodigdOp: { type: 'timestamptz', name: 'uitgenodigd_op', nullable: true },
    gestoptOp: { type: 'timestamptz', name: 'gestopt_op', nullable: true },
    wachtwoordOp: { type: 'timestamptz', name: 'wachtwoord_op', nullable: true },
    laatstAangemeldOp: { type: 'timestamptz', name: 'laatst_aangemeld_op', nullable: true },
  },
});

export interface WerkgeverRij {
  id: string;
  bureauId: string;
  naam: string;
  /** Number in the trade register, eight digits. */
  kvk?: string | null;
}

export const WerkgeverEntiteit = new EntitySchema<WerkgeverRij>({
  name: 'Werkgever',
  tableName: 'werkgever',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    naam: { type: 'text' },
    kvk: { type: 'text', nullable: true },
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
  /** Null in rows from before this was kept. */
  aangemaaktOp?: Date | null;
  /** When his keys were destroyed; the app role never sees such a row. */
  vernietigdOp?: Date | null;
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
    aangemaaktOp: { type: 'timestamptz', name: 'aangemaakt_op', nullable: true },
    vernietigdOp: { type: 'timestamptz', name: 'vernietigd_op', nullable: true, select: false },
  },
});

/**
 * Why a user may see a client, and on which days: his coach, the coach who replaces, or the employer's
 * contact. A relation is ended by its last day and never removed: who could see what is evidence.
 */
export interface RelatieRij {
  id?: string;
  werknemerId: string;
  gebruikerId: string;
  bureauId: string;
  soort: Relatie;
  /** First day; null means from the beginning. */
  van?: string | null;
  /** Last day; null means that there is no end yet. */
  tot?: string | null;
  /** What a contact person of the employer is to the client. */
  contactsoort?: Contactsoort | null;
  /** The replacement that this relation comes from. */
  vervangingId?: string | null;
}

export const RelatieEntiteit = new EntitySchema<RelatieRij>({
  name: 'Relatie',
  tableName: 'relatie',
  columns: {
    id: { type: 'uuid', primary: true, generated: 'uuid' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id' },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    soort: { type: 'text' },
    van: { type: 'date', nullable: true },
    tot: { type: 'date', nullable: true },
    contactsoort: { type: 'text', nullable: true },
    vervangingId: { type: 'uuid', name: 'vervanging_id', nullable: true },
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
