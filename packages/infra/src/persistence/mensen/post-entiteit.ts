import { EntitySchema } from 'typeorm';
import type { Postsoort } from '../../post/berichten/berichten.types.js';

/** A mail to one user. It says what it is about and holds no text and no token. */
export interface PostRij {
  id: string;
  /** Becomes the Message-ID: follows from receiver, kind and key, so it is the same at every attempt. */
  kenmerk: string;
  bureauId: string;
  gebruikerId: string;
  soort: Postsoort;
  /** With receiver and kind: what makes it one mail, however often it is asked for. */
  sleutel: string;
  /** Another address than the one of the user, until it is sent: the one that he had before. */
  naarAdres: string | null;
  op: Date;
  nietVoor: Date;
  pogingen: number;
  afgehandeldOp: Date | null;
  /** Since when its content is being handed over: from then on the mail server may have it. */
  overgaveOp: Date | null;
  /** `onbekend`: it was being handed over when something broke, and it is of a kind that goes once. */
  uitkomst: 'verzonden' | 'vervallen' | 'mislukt' | 'onbekend' | null;
}

export const PostEntiteit = new EntitySchema<PostRij>({
  name: 'Post',
  tableName: 'post',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    kenmerk: { type: 'uuid' },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id' },
    soort: { type: 'text' },
    sleutel: { type: 'text' },
    naarAdres: { type: 'text', name: 'naar_adres', nullable: true },
    op: { type: 'timestamptz' },
    nietVoor: { type: 'timestamptz', name: 'niet_voor' },
    pogingen: { type: 'smallint' },
    afgehandeldOp: { type: 'timestamptz', name: 'afgehandeld_op', nullable: true },
    overgaveOp: { type: 'timestamptz', name: 'overgave_op', nullable: true },
    uitkomst: { type: 'text', nullable: true },
  },
});
