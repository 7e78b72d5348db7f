import { EntitySchema } from 'typeorm';

/** What one person says of one vacancy, or (`inhoud` null) that he takes it back. */
export interface ReactieRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  vacatureId: string;
  door: 'coach' | 'werknemer';
  /** Encrypted: "te zwaar" says something about what somebody cannot do. */
  inhoud: Buffer | null;
  doorId: string;
  op: Date;
  /** Order of writing. */
  volgnummer?: string;
}

export const ReactieEntiteit = new EntitySchema<ReactieRij>({
  name: 'Reactie',
  tableName: 'reactie',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    vacatureId: { type: 'bigint', name: 'vacature_id' },
    door: { type: 'text' },
    inhoud: { type: 'bytea', nullable: true },
    doorId: { type: 'uuid', name: 'door_id' },
    op: { type: 'timestamptz' },
    volgnummer: { type: 'bigint', generated: 'increment' },
  },
});
