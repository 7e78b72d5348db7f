import { EntitySchema } from 'typeorm';

/** What a session may do: everything, or only the one step that is still to be taken. */
export const SESSIESTANDEN = ['tweede_stap', 'instellen', 'volledig'] as const;
export type Sessiestand = (typeof SESSIESTANDEN)[number];

/** How somebody showed who he is. */
export const AANMELDWIJZEN = ['wachtwoord', 'passkey', 'oidc'] as const;
export type Aanmeldwijze = (typeof AANMELDWIJZEN)[number];

export interface SessieRij {
  /** SHA-256 of the token; the token itself is only in the cookie. */
  tokenHash: Buffer;
  /** What an answer or an address may hold. */
  id: string;
  gebruikerId: string;
  bureauId: string;
  stand: Sessiestand;
  methode: Aanmeldwijze;
  /** In words, `Firefox op Windows`; empty when the browser says nothing that we know. */
  apparaat: string;
  aangemaaktOp: Date;
  laatstGebruiktOp: Date;
  /** When password or factor were last shown in this session, for what asks for that anew. */
  bevestigdOp: Date | null;
}

export const SessieEntiteit = new EntitySchema<SessieRij>({
  name: 'Sessie',
  tableName: 'sessie',
  columns: {
    tokenHash: { type: 'bytea', primary: true, name: 'token_hash' },
    id: { type: 'uuid' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id' },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    stand: { type: 'text' },
    methode: { type: 'text' },
    apparaat: { type: 'text' },
    aangemaaktOp: { type: 'timestamptz', name: 'aangemaakt_op' },
    laatstGebruiktOp: { type: 'timestamptz', name: 'laatst_gebruikt_op' },
    bevestigdOp: { type: 'timestamptz', name: 'bevestigd_op', nullable: true },
  },
});
