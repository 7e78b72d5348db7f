import type { Weergaveplek } from '@passend/domain';
import { EntitySchema } from 'typeorm';

/** How a coach looks at a list, under a name; of one client or of none. */
export interface WeergaveRij {
  id: string;
  bureauId: string;
  gebruikerId: string;
  werknemerId: string | null;
  plek: Weergaveplek;
  gedeeld: boolean;
  /** Name and filters under the key of the agency, when it is of no client. */
  inhoud: Buffer | null;
  /** The same under the key of the dossier, when it is of one. */
  inhoudClient: Buffer | null;
  op: Date;
}

export const WeergaveEntiteit = new EntitySchema<WeergaveRij>({
  name: 'Weergave',
  tableName: 'weergave',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id', nullable: true },
    plek: { type: 'text' },
    gedeeld: { type: 'boolean' },
    inhoud: { type: 'bytea', nullable: true },
    inhoudClient: { type: 'bytea', name: 'inhoud_client', nullable: true },
    op: { type: 'timestamptz' },
  },
});
