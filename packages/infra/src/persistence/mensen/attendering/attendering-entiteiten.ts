import type { Attendeerreden, Attendeerritme } from '@passend/domain';
import { EntitySchema } from 'typeorm';

/** A saved search; what it looks for, only the keys of the dossier tell. */
export interface ZoekopdrachtRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  inhoud: Buffer;
  ritme: Attendeerritme;
  hoogstens: number;
  stilAvond: boolean;
  stilWeekend: boolean;
  gepauzeerd: boolean;
  pauzeTot: string | null;
  doorId: string;
  /** When it was made: what is newer counts as new. */
  op: Date;
  verwijderdOp: Date | null;
  /** Up to where in the stream of changes of the market it has looked. */
  gevolgdTot: string;
}

export const ZoekopdrachtEntiteit = new EntitySchema<ZoekopdrachtRij>({
  name: 'Zoekopdracht',
  tableName: 'zoekopdracht',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    inhoud: { type: 'bytea' },
    ritme: { type: 'text' },
    hoogstens: { type: 'smallint' },
    stilAvond: { type: 'boolean', name: 'stil_avond' },
    stilWeekend: { type: 'boolean', name: 'stil_weekend' },
    gepauzeerd: { type: 'boolean' },
    pauzeTot: { type: 'date', name: 'pauze_tot', nullable: true },
    doorId: { type: 'uuid', name: 'door_id' },
    op: { type: 'timestamptz' },
    verwijderdOp: { type: 'timestamptz', name: 'verwijderd_op', nullable: true },
    gevolgdTot: { type: 'text', name: 'gevolgd_tot' },
  },
});

/** A new vacancy that was found for a client. */
export interface AttenderingRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  zoekopdrachtId: string;
  vacatureId: string;
  redenen: Attendeerreden[];
  op: Date;
  /** The mail that it is in; null while it waits. */
  postKenmerk: string | null;
  /** Since when it is not offered any more: it was handled, or closed. */
  afgevoerdOp: Date | null;
}

export const AttenderingEntiteit = new EntitySchema<AttenderingRij>({
  name: 'Attendering',
  tableName: 'attendering',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    zoekopdrachtId: { type: 'uuid', name: 'zoekopdracht_id' },
    vacatureId: { type: 'bigint', name: 'vacature_id' },
    redenen: { type: 'text', array: true },
    op: { type: 'timestamptz' },
    postKenmerk: { type: 'uuid', name: 'post_kenmerk', nullable: true },
    afgevoerdOp: { type: 'timestamptz', name: 'afgevoerd_op', nullable: true },
  },
});

/** Why an address gets no mail that its owner could do without. */
export const BLOKKEERREDENEN = ['afgemeld', 'onbestelbaar', 'klacht'] as const;
export type Blokkeerreden = (typeof BLOKKEERREDENEN)[number];

/** Such a reason; it holds for one address of one user. */
export interface PostblokkadeRij {
  id: string;
  bureauId: string;
  gebruikerId: string;
  reden: Blokkeerreden;
  /** Hash of the address: with another address it does not hold. */
  adresKenmerk: Buffer;
  op: Date;
  opgehevenOp: Date | null;
}

export const PostblokkadeEntiteit = new EntitySchema<PostblokkadeRij>({
  name: 'Postblokkade',
  tableName: 'postblokkade',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id' },
    reden: { type: 'text' },
    adresKenmerk: { type: 'bytea', name: 'adres_kenmerk' },
    op: { type: 'timestamptz' },
    opgehevenOp: { type: 'timestamptz', name: 'opgeheven_op', nullable: true },
  },
});

/** A link by which somebody unsubscribes without signing in: of its token only the hash. */
export interface AfmeldlinkRij {
  tokenHash: Buffer;
  bureauId: string;
  gebruikerId: string;
  op: Date;
}

export const AfmeldlinkEntiteit = new EntitySchema<AfmeldlinkRij>({
  name: 'Afmeldlink',
  tableName: 'afmeldlink',
  columns: {
    tokenHash: { type: 'bytea', name: 'token_hash', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id' },
    op: { type: 'timestamptz' },
  },
});

/** Entities of the vacancy alerts. */
export const ATTENDERING_ENTITEITEN = [
  ZoekopdrachtEntiteit,
  AttenderingEntiteit,
  PostblokkadeEntiteit,
  AfmeldlinkEntiteit,
];
