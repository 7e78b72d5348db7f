import type { Vacature } from '@passend/domain';
import { EntitySchema } from 'typeorm';
import type { VacatureStatus } from './vacature.entity.js';

/** Why a vacancy is thought to be gone. */
export interface Bewijs {
  /** Instant, ISO 8601 in UTC. */
  readonly op: string;
  /**
   * `ontbreekt_in_lijst`, `http_404`, `http_410`, `niet_meer_op_pagina`,
   * `sluitdatum_voorbij`, or a code of the reader.
   */
  readonly code: string;
  /** What the page said, when it said so. */
  readonly tekst: string | null;
  /** Null when no run found it: a closing day also passes while nobody looks. */
  readonly runId: number | null;
  /** The HTTP status of the answer, where it rests on one; missing in old evidence. */
  readonly status?: number | null;
  /** The address that was asked, where it rests on one; missing in old evidence. */
  readonly url?: string | null;
}

/** A vacancy as one source shows it. */
export interface WaarnemingRij {
  id: string;
  bronId: number;
  externId: string;
  vacatureId: string;
  url: string | null;
  /** The address at which it was read: the page, or the list that held it. */
  fetchId: string | null;
  inhoudshash: string;
  /** The last day on which this source takes applications. */
  sluitOp: string | null;
  status: VacatureStatus;
  eerstGezien: Date;
  laatstGezien: Date;
  laatstGecontroleerd: Date;
  hoe: 'lijst' | 'pagina';
  /** How the last look found it; null when that look found it gone, and in old rows. */
  gecontroleerdHoe: string | null;
  laatsteRunId: string | null;
  /** It was there when its page or list was last read; an unchanged answer means the same again. */
  inLaatsteLezing: boolean;
  /** Runs in a row that found it gone; two close it. */
  slagen: number;
  slagRunId: string | null;
  bewijs: readonly Bewijs[];
  geslotenRunId: string | null;
  /** The request that closed it, null when none did. */
  weghalingId: string | null;
  /** The decision of a person that placed it here, null when reading did. */
  besluitId: string | null;
}

export const WaarnemingEntiteit = new EntitySchema<WaarnemingRij>({
  name: 'Waarneming',
  tableName: 'waarneming',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    bronId: { type: 'integer' },
    externId: { type: 'text' },
    vacatureId: { type: 'bigint' },
    url: { type: 'text', nullable: true },
    fetchId: { type: 'bigint', nullable: true },
    inhoudshash: { type: 'text' },
    sluitOp: { type: 'date', nullable: true },
    status: { type: 'text', default: 'live' },
    eerstGezien: { type: 'timestamptz' },
    laatstGezien: { type: 'timestamptz' },
    laatstGecontroleerd: { type: 'timestamptz' },
    hoe: { type: 'text' },
    gecontroleerdHoe: { type: 'text', nullable: true },
    laatsteRunId: { type: 'bigint', nullable: true },
    inLaatsteLezing: { type: 'boolean', default: true },
    slagen: { type: 'smallint', default: 0 },
    slagRunId: { type: 'bigint', nullable: true },
    bewijs: { type: 'jsonb', default: [] },
    geslotenRunId: { type: 'bigint', nullable: true },
    weghalingId: { type: 'bigint', nullable: true },
    besluitId: { type: 'bigint', nullable: true },
  },
});

/**
 * What a vacancy looked like at a source from a certain moment on; proof that it was open then. Its
 * content never changes: the app role has no right to.
 */
export interface MomentopnameRij {
  id: string;
  waarnemingId: string;
  inhoudshash: string;
  gezienOp: Date;
  inhoud: Vacature;
  /** SHA-256 of the content in its stated form, see `bewijshash`. */
  sha256: string;
  /** Of each day the first moment at which it was found the same; the first one is `gezienOp`. */
  momenten: Date[];
  /** How, for each of those moments. */
  wijzen: string[];
  laatstOp: Date;
  laatstHoe: string;
  /** How often it was found the same, the first time included. */
  keren: number;
  /** Since when a decision rests on it; it is never removed then. */
  vastgehoudenOp: Date | null;
}

export const MomentopnameEntiteit = new EntitySchema<MomentopnameRij>({
  name: 'Momentopname',
  tableName: 'momentopname',
  columns: {
    waarnemingId: { type: 'bigint', primary: true },
    inhoudshash: { type: 'text', primary: true },
    id: { type: 'bigint', insert: false, update: false },
    gezienOp: { type: 'timestamptz' },
    inhoud: { type: 'jsonb' },
    sha256: { type: 'text' },
    momenten: { type: 'timestamptz', array: true },
    wijzen: { type: 'text', array: true },
    laatstOp: { type: 'timestamptz' },
    laatstHoe: { type: 'text' },
    keren: { type: 'integer' },
    vastgehoudenOp: { type: 'timestamptz', nullable: true },
  },
});
