import { EntitySchema } from 'typeorm';

/** One event in a case of illness, a correction of one, or the taking back of one. */
export interface VerzuimgebeurtenisRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  /** The row that this one takes the place of. */
  vervangtId: string | null;
  /** The event, encrypted; its kind as well. */
  inhoud: Buffer;
  doorId: string;
  op: Date;
  volgnummer?: string;
}

export const VerzuimgebeurtenisEntiteit = new EntitySchema<VerzuimgebeurtenisRij>({
  name: 'Verzuimgebeurtenis',
  tableName: 'verzuimgebeurtenis',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    vervangtId: { type: 'uuid', name: 'vervangt_id', nullable: true },
    inhoud: { type: 'bytea' },
    doorId: { type: 'uuid', name: 'door_id' },
    op: { type: 'timestamptz' },
    volgnummer: { type: 'bigint', generated: 'increment' },
  },
});
