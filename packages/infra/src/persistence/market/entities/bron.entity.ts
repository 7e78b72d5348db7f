import { EntitySchema } from 'typeorm';

/** How a source is doing; `alarm` waits for a person, `fout` mends itself when the source does. */
export const GEZONDHEDEN = ['onbekend', 'goed', 'fout', 'alarm'] as const;
export type Gezondheid = (typeof GEZONDHEDEN)[number];

/** What a source needs beside its address. */
export interface BronConfig {
  /** Employer of the source, for boards that do not name it in the answer. */
  readonly werkgever?: string;
}

/** One source of vacancies. */
export interface BronRij {
  id: number;
  naam: string;
  type: string;
  url: string;
  config: BronConfig;
  /** 1 the employer itself, 9 an aggregator: the lowest gives a cluster its text and address. */
  rang: number;
  /** Seconds between two runs. */
  intervalS: number;
  gepauzeerd: boolean;
  /** Visited between 22.00 and 6.00 in the Netherlands only. */
  alleenNachts: boolean;
  gezondheid: Gezondheid;
  /** Code of what is wrong, see `docs`; null when nothing is. */
  gezondheidReden: string | null;
  /** A person has looked at the alarm: the next run may close as much as it finds gone. */
  remGelost: boolean;
  aangemaaktOp: Date;
}

export const BronEntiteit = new EntitySchema<BronRij>({
  name: 'Bron',
  tableName: 'bron',
  columns: {
    id: { type: 'integer', primary: true, generated: 'increment' },
    naam: { type: 'text' },
    type: { type: 'text' },
    url: { type: 'text' },
    config: { type: 'jsonb', default: {} },
    rang: { type: 'smallint' },
    intervalS: { type: 'integer' },
    gepauzeerd: { type: 'boolean', default: false },
    alleenNachts: { type: 'boolean', default: false },
    gezondheid: { type: 'text', default: 'onbekend' },
    gezondheidReden: { type: 'text', nullable: true },
    remGelost: { type: 'boolean', default: false },
    aangemaaktOp: { type: 'timestamptz', createDate: true },
  },
});
