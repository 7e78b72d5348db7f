import { EntitySchema } from 'typeorm';

/** One vacancy that somebody found himself for a client. */
export interface GevondenRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  door: 'coach' | 'werknemer';
  doorId: string;
  op: Date;
  /** The question to the market by its address, see `LosseOpslag`; null for a pasted text. */
  vraagId: string | null;
  /** Only for a pasted text: the number under which it is known to this client. */
  vacatureId: string | null;
  /** The vacancy that was made of the pasted text, encrypted; null for an address. */
  inhoud: Buffer | null;
  /** Order of writing. */
  volgnummer?: string;
}

export const GevondenEntiteit = new EntitySchema<GevondenRij>({
  name: 'Gevonden',
  tableName: 'gevonden',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    door: { type: 'text' },
    doorId: { type: 'uuid', name: 'door_id' },
    op: { type: 'timestamptz' },
    vraagId: { type: 'bigint', name: 'vraag_id', nullable: true },
    vacatureId: { type: 'bigint', name: 'vacature_id', nullable: true },
    inhoud: { type: 'bytea', nullable: true },
    volgnummer: { type: 'bigint', generated: 'increment' },
  },
});
