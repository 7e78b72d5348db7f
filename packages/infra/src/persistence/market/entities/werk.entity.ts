import { EntitySchema } from 'typeorm';

/** A vacancy that still has to be written to, or removed from, the search index. */
export interface OutboxRij {
  id: string;
  vacatureId: string;
  /** Only decides the order, removals first; what is written is read from the vacancy itself. */
  soort: 'indexeer' | 'verwijder';
  /** Goes up when the vacancy changes while somebody is busy with this row. */
  versie: string;
  pogingen: number;
  volgendeOp: Date;
  geclaimdTot: Date | null;
  fout: string | null;
  /** Given up after too many attempts; shown to the beheerder. */
  dood: boolean;
  aangemaaktOp: Date;
}

export const OutboxEntiteit = new EntitySchema<OutboxRij>({
  name: 'Outbox',
  tableName: 'outbox',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    vacatureId: { type: 'bigint' },
    soort: { type: 'text' },
    versie: { type: 'bigint', default: 1 },
    pogingen: { type: 'integer', default: 0 },
    volgendeOp: { type: 'timestamptz' },
    geclaimdTot: { type: 'timestamptz', nullable: true },
    fout: { type: 'text', nullable: true },
    dood: { type: 'boolean', default: false },
    aangemaaktOp: { type: 'timestamptz', createDate: true },
  },
});

/** A job that failed at its last attempt. */
export interface DodeBriefRij {
  id: string;
  wachtrij: string;
  taak: string;
  jobId: string;
  /** Ids only, as every payload. */
  payload: Record<string, number>;
  fout: string;
  pogingen: number;
  op: Date;
  opgelostOp: Date | null;
}

export const DodeBriefEntiteit = new EntitySchema<DodeBriefRij>({
  name: 'DodeBrief',
  tableName: 'dode_brief',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    wachtrij: { type: 'text' },
    taak: { type: 'text' },
    jobId: { type: 'text' },
    payload: { type: 'jsonb' },
    fout: { type: 'text' },
    pogingen: { type: 'integer' },
    op: { type: 'timestamptz', createDate: true },
    opgelostOp: { type: 'timestamptz', nullable: true },
  },
});

/** Sign of life of one worker process. */
export interface HartslagRij {
  naam: string;
  op: Date;
  gestartOp: Date;
  oudsteWachtendeMs: string | null;
  outboxAchterstandMs: string | null;
  gezond: boolean;
}

export const HartslagEntiteit = new EntitySchema<HartslagRij>({
  name: 'Hartslag',
  tableName: 'hartslag',
  columns: {
    naam: { type: 'text', primary: true },
    op: { type: 'timestamptz' },
    gestartOp: { type: 'timestamptz' },
    oudsteWachtendeMs: { type: 'bigint', nullable: true },
    outboxAchterstandMs: { type: 'bigint', nullable: true },
    gezond: { type: 'boolean' },
  },
});
