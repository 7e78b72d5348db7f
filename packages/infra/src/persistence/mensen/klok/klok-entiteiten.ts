import type { Herinnerde } from '@passend/domain';
import { EntitySchema } from 'typeorm';

/** A reminder that waits or went. Of which step it is, only the keys of the dossier tell. */
export interface HerinneringRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  aan: Herinnerde;
  inhoud: Buffer;
  /** Calendar day on which it goes. */
  dag: string;
  gestuurdOp: Date | null;
}

export const HerinneringEntiteit = new EntitySchema<HerinneringRij>({
  name: 'Herinnering',
  tableName: 'herinnering',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    aan: { type: 'text' },
    inhoud: { type: 'bytea' },
    dag: { type: 'date' },
    gestuurdOp: { type: 'timestamptz', name: 'gestuurd_op', nullable: true },
  },
});

/** The secret address of somebody's calendar: of its token only the hash. */
export interface AgendalinkRij {
  id: string;
  bureauId: string;
  gebruikerId: string;
  tokenHash: Buffer;
  op: Date;
  ingetrokkenOp: Date | null;
}

export const AgendalinkEntiteit = new EntitySchema<AgendalinkRij>({
  name: 'Agendalink',
  tableName: 'agendalink',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id' },
    tokenHash: { type: 'bytea', name: 'token_hash' },
    op: { type: 'timestamptz' },
    ingetrokkenOp: { type: 'timestamptz', name: 'ingetrokken_op', nullable: true },
  },
});

/** Entities of the clock. */
export const KLOK_ENTITEITEN = [HerinneringEntiteit, AgendalinkEntiteit];
