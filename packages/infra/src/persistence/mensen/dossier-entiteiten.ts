import { EntitySchema } from 'typeorm';

/** One belastbaarheid document. A newer row replaces it; rows are never changed. */
export interface BelastbaarheidRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  /** Day on which the document was drawn up. */
  datum: string;
  auteurFunctie: string;
  /** Name of the document, encrypted as well: it may name a doctor or an illness. Null in old rows. */
  brondocument: Buffer | null;
  /** The document itself, encrypted with the key of the dossier. */
  inhoud: Buffer;
  ingevoerdDoor: string;
  ingevoerdOp: Date;
  /** Order of writing. */
  volgnummer?: string;
}

export const BelastbaarheidEntiteit = new EntitySchema<BelastbaarheidRij>({
  name: 'Belastbaarheid',
  tableName: 'belastbaarheid',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    datum: { type: 'date' },
    auteurFunctie: { type: 'text', name: 'auteur_functie' },
    brondocument: { type: 'bytea', nullable: true },
    inhoud: { type: 'bytea' },
    ingevoerdDoor: { type: 'uuid', name: 'ingevoerd_door' },
    ingevoerdOp: { type: 'timestamptz', name: 'ingevoerd_op' },
    volgnummer: { type: 'bigint', generated: 'increment' },
  },
});

/** One version of a zoekprofiel. A newer row replaces it; rows are never changed. */
export interface ZoekprofielRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  /** Encrypted with the key of the dossier; null in a row of before that was not closed yet. */
  inhoud: Buffer | null;
  inhoudOpen?: unknown;
  ingevoerdDoor: string;
  ingevoerdOp: Date;
  /** Order of writing. */
  volgnummer?: string;
}

export const ZoekprofielEntiteit = new EntitySchema<ZoekprofielRij>({
  name: 'Zoekprofiel',
  tableName: 'zoekprofiel',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    inhoud: { type: 'bytea', nullable: true },
    inhoudOpen: { type: 'jsonb', name: 'inhoud_open', nullable: true },
    ingevoerdDoor: { type: 'uuid', name: 'ingevoerd_door' },
    ingevoerdOp: { type: 'timestamptz', name: 'ingevoerd_op' },
    volgnummer: { type: 'bigint', generated: 'increment' },
  },
});

/**
 * One decision about one vacancy, or (`beoordeling` null) its undoing. The newest row counts; the
 * older ones stay as evidence.
 */
export interface BeoordelingRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  vacatureId: string;
  beoordeling: 'geschikt' | 'bespreken' | 'niet_geschikt' | null;
  /** The reason, encrypted: it may speak of what somebody cannot do. Null for an undoing. */
  reden: Buffer | null;
  /** Why what is near a limit can be borne, encrypted for the same reason. Null when not written. */
  motiveringen: Buffer | null;
  /** Hash of the vacancy's content at that moment. */
  inhoudshash: string | null;
  /** The snapshot that shows what the vacancy looked like; null for an undoing and in old rows. */
  momentopnameId: string | null;
  /** With which versions the coach saw it; null for an undoing and in old rows. */
  engineVersie: string | null;
  lexiconVersie: string | null;
  /** SHA-256 of the bundle of that version; null when it was not built as one. */
  motor: string | null;
  /** What was computed and from what, encrypted. Only read when somebody asks for it. */
  berekening?: Buffer | null;
  doorId: string;
  op: Date;
  /** Order of writing. */
  volgnummer?: string;
}

export const BeoordelingEntiteit = new EntitySchema<BeoordelingRij>({
  name: 'Beoordeling',
  tableName: 'beoordeling',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    vacatureId: { type: 'bigint', name: 'vacature_id' },
    beoordeling: { type: 'text', nullable: true },
    reden: { type: 'bytea', nullable: true },
    motiveringen: { type: 'bytea', nullable: true },
    inhoudshash: { type: 'text', nullable: true },
    momentopnameId: { type: 'bigint', name: 'momentopname_id', nullable: true },
    engineVersie: { type: 'text', name: 'engine_versie', nullable: true },
    lexiconVersie: { type: 'text', name: 'lexicon_versie', nullable: true },
    motor: { type: 'text', nullable: true },
    berekening: { type: 'bytea', nullable: true, select: false },
    doorId: { type: 'uuid', name: 'door_id' },
    op: { type: 'timestamptz' },
    volgnummer: { type: 'bigint', generated: 'increment' },
  },
});

/**
 * How a coach reads one thing of a document, or that he takes it back. The newest row about a thing
 * counts; the older ones stay as evidence. Which thing it is, is health data too.
 */
export interface DuidingRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  /** What it is about and what was decided, encrypted. */
  inhoud: Buffer;
  doorId: string;
  op: Date;
  /** Order of writing. */
  volgnummer?: string;
}

export const DuidingEntiteit = new EntitySchema<DuidingRij>({
  name: 'Duiding',
  tableName: 'duiding',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    inhoud: { type: 'bytea' },
    doorId: { type: 'uuid', name: 'door_id' },
    op: { type: 'timestamptz' },
    volgnummer: { type: 'bigint', generated: 'increment' },
  },
});

/** When a coach last opened the ranking of a client; what came after it is new to him. */
export interface LaatstBekekenRij {
  gebruikerId: string;
  werknemerId: string;
  bureauId: string;
  op: Date;
  /** The visit before, so that "new" does not vanish while the page is open. */
  vorigeOp: Date | null;
}

export const LaatstBekekenEntiteit = new EntitySchema<LaatstBekekenRij>({
  name: 'LaatstBekeken',
  tableName: 'laatst_bekeken',
  columns: {
    gebruikerId: { type: 'uuid', primary: true, name: 'gebruiker_id' },
    werknemerId: { type: 'uuid', primary: true, name: 'werknemer_id' },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    op: { type: 'timestamptz' },
    vorigeOp: { type: 'timestamptz', name: 'vorige_op', nullable: true },
  },
});

export const DOSSIER_ENTITEITEN = [
  BelastbaarheidEntiteit,
  ZoekprofielEntiteit,
  BeoordelingEntiteit,
  DuidingEntiteit,
  LaatstBekekenEntiteit,
];
