import { EntitySchema } from 'typeorm';

/** An authenticator app: the secret that it and we share, and the last step that was used. */
export interface TotpRij {
  id: string;
  gebruikerId: string;
  bureauId: string;
  /** Encrypted. */
  geheim: Buffer;
  /** Number of the last time step of which a code was taken; only later ones count. */
  laatsteStap: string;
  /** Null while it is being set up. */
  bevestigdOp: Date | null;
  aangemaaktOp: Date;
}

export const TotpEntiteit = new EntitySchema<TotpRij>({
  name: 'Totp',
  tableName: 'totp',
  columns: {
    id: { type: 'uuid', primary: true },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id' },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    geheim: { type: 'bytea' },
    laatsteStap: { type: 'bigint', name: 'laatste_stap' },
    bevestigdOp: { type: 'timestamptz', name: 'bevestigd_op', nullable: true },
    aangemaaktOp: { type: 'timestamptz', name: 'aangemaakt_op' },
  },
});

/** A code for when everything else is lost; only its hash is kept. */
export interface HerstelcodeRij {
  id: string;
  gebruikerId: string;
  bureauId: string;
  /** The same for all codes of one set, so that one hash finds the code. */
  zout: Buffer;
  hash: Buffer;
  gebruiktOp: Date | null;
  aangemaaktOp: Date;
}

export const HerstelcodeEntiteit = new EntitySchema<HerstelcodeRij>({
  name: 'Herstelcode',
  tableName: 'herstelcode',
  columns: {
    id: { type: 'uuid', primary: true },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id' },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    zout: { type: 'bytea' },
    hash: { type: 'bytea' },
    gebruiktOp: { type: 'timestamptz', name: 'gebruikt_op', nullable: true },
    aangemaaktOp: { type: 'timestamptz', name: 'aangemaakt_op' },
  },
});

/** A key pair of which the private half never leaves the device (or the key ring) of its owner. */
export interface PasskeyRij {
  id: string;
  gebruikerId: string;
  bureauId: string;
  credentialId: Buffer;
  publiekeSleutel: Buffer;
  /** How often the device says that it was used; 0 for devices that do not count. */
  teller: string;
  /** How the device can be reached, as the browser told. */
  vervoer: string[];
  /** Kept in a key ring that several devices share. */
  gedeeld: boolean;
  naam: string;
  aangemaaktOp: Date;
  laatstGebruiktOp: Date | null;
}

export const PasskeyEntiteit = new EntitySchema<PasskeyRij>({
  name: 'Passkey',
  tableName: 'passkey',
  columns: {
    id: { type: 'uuid', primary: true },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id' },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    credentialId: { type: 'bytea', name: 'credential_id' },
    publiekeSleutel: { type: 'bytea', name: 'publieke_sleutel' },
    teller: { type: 'bigint' },
    vervoer: { type: 'text', array: true },
    gedeeld: { type: 'boolean' },
    naam: { type: 'text' },
    aangemaaktOp: { type: 'timestamptz', name: 'aangemaakt_op' },
    laatstGebruiktOp: { type: 'timestamptz', name: 'laatst_gebruikt_op', nullable: true },
  },
});

/** What a signature of a passkey is asked for. */
export type Uitdagingsdoel = 'registreren' | 'aanmelden' | 'bevestigen';

/** Random bytes that a passkey has to sign, once and soon; only their hash is kept. */
export interface UitdagingRij {
  hash: Buffer;
  doel: Uitdagingsdoel;
  /** Null before anybody signed in. */
  gebruikerId: string | null;
  verlooptOp: Date;
}

export const UitdagingEntiteit = new EntitySchema<UitdagingRij>({
  name: 'Uitdaging',
  tableName: 'uitdaging',
  columns: {
    hash: { type: 'bytea', primary: true },
    doel: { type: 'text' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id', nullable: true },
    verlooptOp: { type: 'timestamptz', name: 'verloopt_op' },
  },
});

export type Factorgebeurtenis =
  | 'totp_ingesteld'
  | 'totp_weg'
  | 'passkey_erbij'
  | 'passkey_weg'
  | 'codes_gemaakt'
  | 'code_gebruikt'
  | 'alles_gewist';

/** What happened to the factors of somebody; rows are only ever added. */
export interface FactorlogRij {
  id: string;
  bureauId: string;
  gebruikerId: string;
  doorId: string;
  wat: Factorgebeurtenis;
  /** Encrypted: why a telephone is lost may say something about health. */
  reden: Buffer | null;
  op: Date;
}

export const FactorlogEntiteit = new EntitySchema<FactorlogRij>({
  name: 'Factorlog',
  tableName: 'factorlog',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id' },
    doorId: { type: 'uuid', name: 'door_id' },
    wat: { type: 'text' },
    reden: { type: 'bytea', nullable: true },
    op: { type: 'timestamptz' },
  },
});

export const FACTOR_ENTITEITEN = [
  TotpEntiteit,
  HerstelcodeEntiteit,
  PasskeyEntiteit,
  UitdagingEntiteit,
  FactorlogEntiteit,
];
