import type { Noodreden } from '@passend/domain';
import { EntitySchema } from 'typeorm';

/** One time that a coach opened a file that is not his. */
export interface NoodtoegangRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  gebruikerId: string;
  soort: Noodreden;
  /** Why, in his own words; encrypted. */
  reden: Buffer;
  op: Date;
  tot: Date;
  geslotenOp: Date | null;
}

export const NoodtoegangEntiteit = new EntitySchema<NoodtoegangRij>({
  name: 'Noodtoegang',
  tableName: 'noodtoegang',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id' },
    soort: { type: 'text' },
    reden: { type: 'bytea' },
    op: { type: 'timestamptz' },
    tot: { type: 'timestamptz' },
    geslotenOp: { type: 'timestamptz', name: 'gesloten_op', nullable: true },
  },
});

/** That somebody has read the notice of a break. */
export interface NoodtoegangGezienRij {
  noodtoegangId: string;
  gebruikerId: string;
  bureauId: string;
  op: Date;
}

export const NoodtoegangGezienEntiteit = new EntitySchema<NoodtoegangGezienRij>({
  name: 'NoodtoegangGezien',
  tableName: 'noodtoegang_gezien',
  columns: {
    noodtoegangId: { type: 'uuid', primary: true, name: 'noodtoegang_id' },
    gebruikerId: { type: 'uuid', primary: true, name: 'gebruiker_id' },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    op: { type: 'timestamptz' },
  },
});
