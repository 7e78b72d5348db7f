import { EntitySchema } from 'typeorm';

/** How the market stood for one client in one week; numbers only. */
export interface MarktweekRij {
  werknemerId: string;
  /** The Monday of the week, `2026-01-05`. */
  maandag: string;
  bureauId: string;
  overwogen: number;
  /** In sight, within every limit. */
  past: number;
  /** In sight, with something open. */
  mogelijk: number;
  afgevallen: number;
  /** In sight and first seen in the seven days before. */
  nieuw: number;
  engineVersie: string;
  lexiconVersie: string;
  gemetenOp: Date;
}

export const MarktweekEntiteit = new EntitySchema<MarktweekRij>({
  name: 'Marktweek',
  tableName: 'marktweek',
  columns: {
    werknemerId: { type: 'uuid', primary: true, name: 'werknemer_id' },
    maandag: { type: 'date', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    overwogen: { type: 'integer' },
    past: { type: 'integer' },
    mogelijk: { type: 'integer' },
    afgevallen: { type: 'integer' },
    nieuw: { type: 'integer' },
    engineVersie: { type: 'text', name: 'engine_versie' },
    lexiconVersie: { type: 'text', name: 'lexicon_versie' },
    gemetenOp: { type: 'timestamptz', name: 'gemeten_op' },
  },
});
