import { EntitySchema } from 'typeorm';

/** What a coach has typed in one form about one client, and not sent yet. */
export interface ConceptRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  gebruikerId: string;
  plek: string;
  /** Goes up with every change, so that two windows do not write over each other. */
  versie: number;
  /** Encrypted: what a coach writes may be about health. */
  inhoud: Buffer;
  op: Date;
}

export const ConceptEntiteit = new EntitySchema<ConceptRij>({
  name: 'Concept',
  tableName: 'concept',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id' },
    plek: { type: 'text' },
    versie: { type: 'integer' },
    inhoud: { type: 'bytea' },
    op: { type: 'timestamptz' },
  },
});
