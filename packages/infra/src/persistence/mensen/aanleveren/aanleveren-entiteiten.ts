import type { Aanleversoort, Auteursfunctie } from '@passend/domain';
import { EntitySchema } from 'typeorm';

/** A link with which somebody outside may send in one thing about one client, once. */
export interface UploadlinkRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  /** SHA-256 of the token; the token itself is only in the link. */
  tokenHash: Buffer;
  soort: Aanleversoort;
  /** The reference that the doctor sees, encrypted. */
  kenmerk: Buffer;
  doorId: string;
  op: Date;
  verlooptOp: Date;
  gebruiktOp: Date | null;
  ingetrokkenOp: Date | null;
}

export const UploadlinkEntiteit = new EntitySchema<UploadlinkRij>({
  name: 'Uploadlink',
  tableName: 'uploadlink',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    tokenHash: { type: 'bytea', name: 'token_hash' },
    soort: { type: 'text' },
    kenmerk: { type: 'bytea' },
    doorId: { type: 'uuid', name: 'door_id' },
    op: { type: 'timestamptz' },
    verlooptOp: { type: 'timestamptz', name: 'verloopt_op' },
    gebruiktOp: { type: 'timestamptz', name: 'gebruikt_op', nullable: true },
    ingetrokkenOp: { type: 'timestamptz', name: 'ingetrokken_op', nullable: true },
  },
});

/** A file about a client. `soort` says of what kind: an `Aanleversoort`, later others. */
export interface DocumentRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  soort: string;
  herkomst: 'uploadlink' | 'coach' | 'werknemer' | 'werkgever' | 'systeem';
  uploadlinkId: string | null;
  /** Who put it in; null when it came by a link. */
  doorId: string | null;
  op: Date;
  mediatype: 'application/pdf';
  /** Bytes of the file itself. */
  grootte: number;
  /** Name of the file, author, date and reference, encrypted. */
  gegevens: Buffer;
  /** The file, encrypted; not read with a list. */
  inhoud: Buffer;
  volgnummer?: string;
}

export const DocumentEntiteit = new EntitySchema<DocumentRij>({
  name: 'Document',
  tableName: 'document',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    soort: { type: 'text' },
    herkomst: { type: 'text' },
    uploadlinkId: { type: 'uuid', name: 'uploadlink_id', nullable: true },
    doorId: { type: 'uuid', name: 'door_id', nullable: true },
    op: { type: 'timestamptz' },
    mediatype: { type: 'text' },
    grootte: { type: 'integer' },
    gegevens: { type: 'bytea' },
    inhoud: { type: 'bytea' },
    volgnummer: { type: 'bigint', generated: 'increment' },
  },
});

/** What a bedrijfsarts told in work terms. */
export interface TerugkoppelingRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  uploadlinkId: string | null;
  documentId: string | null;
  /** Day on which it was drawn up. */
  datum: string;
  auteurFunctie: Auteursfunctie;
  auteurNaam: Buffer;
  inhoud: Buffer;
  op: Date;
  volgnummer?: string;
}

export const TerugkoppelingEntiteit = new EntitySchema<TerugkoppelingRij>({
  name: 'Terugkoppeling',
  tableName: 'terugkoppeling',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    uploadlinkId: { type: 'uuid', name: 'uploadlink_id', nullable: true },
    documentId: { type: 'uuid', name: 'document_id', nullable: true },
    datum: { type: 'date' },
    auteurFunctie: { type: 'text', name: 'auteur_functie' },
    auteurNaam: { type: 'bytea', name: 'auteur_naam' },
    inhoud: { type: 'bytea' },
    op: { type: 'timestamptz' },
    volgnummer: { type: 'bigint', generated: 'increment' },
  },
});

/** What the coach did with a document (taken over or not), or with work terms (shared or not). */
export interface AanleverbesluitRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  documentId: string | null;
  terugkoppelingId: string | null;
  besluit: 'overgenomen' | 'niet_nodig' | 'delen' | 'niet_delen';
  doorId: string;
  op: Date;
  volgnummer?: string;
}

export const AanleverbesluitEntiteit = new EntitySchema<AanleverbesluitRij>({
  name: 'Aanleverbesluit',
  tableName: 'aanleverbesluit',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    documentId: { type: 'uuid', name: 'document_id', nullable: true },
    terugkoppelingId: { type: 'uuid', name: 'terugkoppeling_id', nullable: true },
    besluit: { type: 'text' },
    doorId: { type: 'uuid', name: 'door_id' },
    op: { type: 'timestamptz' },
    volgnummer: { type: 'bigint', generated: 'increment' },
  },
});

export const AANLEVER_ENTITEITEN = [
  UploadlinkEntiteit,
  DocumentEntiteit,
  TerugkoppelingEntiteit,
  AanleverbesluitEntiteit,
];
