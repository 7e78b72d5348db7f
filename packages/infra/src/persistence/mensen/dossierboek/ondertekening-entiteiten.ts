import { EntitySchema } from 'typeorm';

/** A key pair (Ed25519) that an agency signs with. */
export interface OndertekensleutelRij {
  id: string;
  bureauId: string;
  /** The 32 bytes of the public half, in base64. */
  publiek: string;
  /** The private half (PKCS #8), encrypted with the key of the agency. */
  prive: Buffer;
  gemaaktOp: Date;
  vervangenOp: Date | null;
}

export const OndertekensleutelEntiteit = new EntitySchema<OndertekensleutelRij>({
  name: 'Ondertekensleutel',
  tableName: 'ondertekensleutel',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    publiek: { type: 'text' },
    prive: { type: 'bytea' },
    gemaaktOp: { type: 'timestamptz', name: 'gemaakt_op' },
    vervangenOp: { type: 'timestamptz', name: 'vervangen_op', nullable: true },
  },
});

/** The end of a chain as it went out under a signature. */
export interface DossierkopRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  nummer: number;
  hash: string;
  sleutelId: string;
  handtekening: string;
  op: Date;
}

export const DossierkopEntiteit = new EntitySchema<DossierkopRij>({
  name: 'Dossierkop',
  tableName: 'dossierkop',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    nummer: { type: 'integer' },
    hash: { type: 'text' },
    sleutelId: { type: 'uuid', name: 'sleutel_id' },
    handtekening: { type: 'text' },
    op: { type: 'timestamptz' },
  },
});
