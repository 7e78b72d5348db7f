import type { Rol } from '@passend/domain';
import { EntitySchema } from 'typeorm';

export const TOEGANGSSOORTEN = ['uitnodiging', 'herstel'] as const;
export type Toegangssoort = (typeof TOEGANGSSOORTEN)[number];

/** An invitation, or the wish for a new password: opens once, for one address, for some time. */
export interface ToegangsvraagRij {
  id: string;
  bureauId: string;
  soort: Toegangssoort;
  /** Null when the address is of an account already; who invited cannot tell. */
  gebruikerId: string | null;
  /** The client that the account is for. */
  werknemerId: string | null;
  email: string;
  naam: string;
  rol: Rol;
  doorId: string | null;
  op: Date;
  verlooptOp: Date;
  ingetrokkenOp: Date | null;
  gebruiktOp: Date | null;
  /** Order of writing. */
  volgnummer?: string;
}

export const ToegangsvraagEntiteit = new EntitySchema<ToegangsvraagRij>({
  name: 'Toegangsvraag',
  tableName: 'toegangsvraag',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    soort: { type: 'text' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id', nullable: true },
    werknemerId: { type: 'uuid', name: 'werknemer_id', nullable: true },
    email: { type: 'text' },
    naam: { type: 'text' },
    rol: { type: 'text' },
    doorId: { type: 'uuid', name: 'door_id', nullable: true },
    op: { type: 'timestamptz' },
    verlooptOp: { type: 'timestamptz', name: 'verloopt_op' },
    ingetrokkenOp: { type: 'timestamptz', name: 'ingetrokken_op', nullable: true },
    gebruiktOp: { type: 'timestamptz', name: 'gebruikt_op', nullable: true },
    volgnummer: { type: 'bigint', generated: 'increment' },
  },
});

export interface ToegangslinkRij {
  /** SHA-256 of the token, which is only in the mail. */
  tokenHash: Buffer;
  vraagId: string;
  bureauId: string;
  op: Date;
}

export const ToegangslinkEntiteit = new EntitySchema<ToegangslinkRij>({
  name: 'Toegangslink',
  tableName: 'toegangslink',
  columns: {
    tokenHash: { type: 'bytea', primary: true, name: 'token_hash' },
    vraagId: { type: 'uuid', name: 'vraag_id' },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    op: { type: 'timestamptz' },
  },
});
