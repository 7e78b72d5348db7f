import type { Toestemmingwijze } from '@passend/domain';
import { EntitySchema } from 'typeorm';

/** Somebody, or an organisation, in the network of an agency. */
export interface NetwerkcontactRij {
  id: string;
  bureauId: string;
  /** Who it is and how to reach him, encrypted. */
  inhoud: Buffer;
  toestemmingWijze: Toestemmingwijze;
  toestemmingOp: string;
  doorId: string;
  op: Date;
}

export const NetwerkcontactEntiteit = new EntitySchema<NetwerkcontactRij>({
  name: 'Netwerkcontact',
  tableName: 'netwerkcontact',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    inhoud: { type: 'bytea' },
    toestemmingWijze: { type: 'text', name: 'toestemming_wijze' },
    toestemmingOp: { type: 'date', name: 'toestemming_op' },
    doorId: { type: 'uuid', name: 'door_id' },
    op: { type: 'timestamptz' },
  },
});
