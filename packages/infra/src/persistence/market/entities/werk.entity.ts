import type { Procesbelasting, Processoort } from '@passend/domain';
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
  /** Task of the search engine that this row waits for. */
  taakUid: string | null;
  /** Version that the index on PostgreSQL has. */
  eigenVersie: string | null;
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
    taakUid: { type: 'bigint', nullable: true },
    eigenVersie: { type: 'bigint', nullable: true },
  },
});

/** A piece of work whose job failed at its last attempt, however often. */
export interface DodeBriefRij {
  id: string;
  /** Names the work: another job for the same work renews the letter. */
  sleutel: string;
  bronId: number | null;
  /** One of `TAAKREDENEN`. */
  reden: string;
  keer: number;
  eerstOp: Date;
  uitkomst: 'opnieuw' | 'rust' | null;
  /** Tried again, and the planner still has to post its job. */
  tePlaatsen: boolean;
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
    sleutel: { type: 'text' },
    bronId: { type: 'integer', nullable: true },
    reden: { type: 'text', default: 'onbekend' },
    keer: { type: 'integer', default: 1 },
    eerstOp: { type: 'timestamptz' },
    uitkomst: { type: 'text', nullable: true },
    tePlaatsen: { type: 'boolean', default: false },
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

/** Sign of life of one process. */
export interface HartslagRij {
  naam: string;
  soort: Processoort;
  op: Date;
  gestartOp: Date;
  /** When it said goodbye; one that ended without a word has none. */
  gestoptOp: Date | null;
  /** What it needs of the machine; null in rows from before this was kept. */
  belasting: Procesbelasting | null;
  /** Of the jobs in the queue. */
  oudsteWachtendeMs: string | null;
  /** By the tables, whatever the queue says. */
  oudsteWerkMs: string | null;
  outboxAchterstandMs: string | null;
  gezond: boolean;
}

export const HartslagEntiteit = new EntitySchema<HartslagRij>({
  name: 'Hartslag',
  tableName: 'hartslag',
  columns: {
    naam: { type: 'text', primary: true },
    soort: { type: 'text', default: 'worker' },
    op: { type: 'timestamptz' },
    gestartOp: { type: 'timestamptz' },
    gestoptOp: { type: 'timestamptz', nullable: true },
    belasting: { type: 'jsonb', nullable: true },
    oudsteWachtendeMs: { type: 'bigint', nullable: true },
    oudsteWerkMs: { type: 'bigint', nullable: true },
    outboxAchterstandMs: { type: 'bigint', nullable: true },
    gezond: { type: 'boolean' },
  },
});

/** When a job that runs at a set hour last succeeded. */
export interface TaakloopRij {
  taak: string;
  geluktOp: Date;
}

export const TaakloopEntiteit = new EntitySchema<TaakloopRij>({
  name: 'Taakloop',
  tableName: 'taakloop',
  columns: {
    taak: { type: 'text', primary: true },
    geluktOp: { type: 'timestamptz' },
  },
});
