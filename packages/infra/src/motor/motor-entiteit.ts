import { EntitySchema } from 'typeorm';

/** One version of the engine that ran. Rows are added, never changed. */
export interface MotorRij {
  sha256: string;
  engineVersie: string;
  lexiconVersie: string;
  /** The code, compressed with gzip. */
  bundel: Buffer;
  bewaardOp: Date;
}

export const MotorEntiteit = new EntitySchema<MotorRij>({
  name: 'Motor',
  tableName: 'motor',
  columns: {
    sha256: { type: 'text', primary: true },
    engineVersie: { type: 'text', name: 'engine_versie' },
    lexiconVersie: { type: 'text', name: 'lexicon_versie' },
    bundel: { type: 'bytea' },
    bewaardOp: { type: 'timestamptz', name: 'bewaard_op' },
  },
});
