import type { Gebeurteniscode, UitkomstVanToegang } from '@passend/domain';
import { EntitySchema } from 'typeorm';

/** One line of the log: who did what to which part of whose file. Never what stands in it. */
export interface ToegangslogRij {
  id: string;
  bureauId: string;
  op: Date;
  code: Gebeurteniscode;
  uitkomst: UitkomstVanToegang;
  /** Null when nobody did it: a job of the system, or a user who is not known. */
  gebruikerId: string | null;
  rol: string;
  /** The coach who is replaced, when this was done in his place. */
  namensId: string | null;
  /** Fingerprints under the key of the agency: equal ones belong together, and say no more. */
  sessie: string | null;
  netwerk: string | null;
  apparaat: string | null;
  /** Whose file; null for what is about no client. */
  werknemerId: string | null;
  objectSoort: string;
  objectId: string | null;
  veldgroep: string;
  /** The permission that was used, or the name of the event. */
  wat: string;
  doel: string;
  /** The relation that allowed it. */
  regel: string | null;
  toestemmingId: string | null;
  /** The same for everything that one request did. */
  correlatieId: string | null;
  /** Order of writing. */
  volgnummer?: string;
}

export const ToegangslogEntiteit = new EntitySchema<ToegangslogRij>({
  name: 'Toegangslog',
  tableName: 'toegangslog',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    op: { type: 'timestamptz' },
    code: { type: 'text' },
    uitkomst: { type: 'text' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id', nullable: true },
    rol: { type: 'text' },
    namensId: { type: 'uuid', name: 'namens_id', nullable: true },
    sessie: { type: 'text', nullable: true },
    netwerk: { type: 'text', nullable: true },
    apparaat: { type: 'text', nullable: true },
    werknemerId: { type: 'uuid', name: 'werknemer_id', nullable: true },
    objectSoort: { type: 'text', name: 'object_soort' },
    objectId: { type: 'text', name: 'object_id', nullable: true },
    veldgroep: { type: 'text' },
    wat: { type: 'text' },
    doel: { type: 'text' },
    regel: { type: 'text', nullable: true },
    toestemmingId: { type: 'uuid', name: 'toestemming_id', nullable: true },
    correlatieId: { type: 'uuid', name: 'correlatie_id', nullable: true },
    volgnummer: { type: 'bigint', generated: 'increment' },
  },
});

/** The seal of one line: its place in the chain of the agency. */
export interface ToegangszegelRij {
  bureauId: string;
  nummer: string;
  logId: string;
  vorige: string;
  hash: string;
}

export const ToegangszegelEntiteit = new EntitySchema<ToegangszegelRij>({
  name: 'Toegangszegel',
  tableName: 'toegangszegel',
  columns: {
    bureauId: { type: 'uuid', primary: true, name: 'bureau_id' },
    nummer: { type: 'bigint', primary: true },
    logId: { type: 'uuid', name: 'log_id' },
    vorige: { type: 'text' },
    hash: { type: 'text' },
  },
});

/** A line that waits for its seal. */
export interface WachtendeRij {
  logId: string;
  bureauId: string;
}

export const WachtendeEntiteit = new EntitySchema<WachtendeRij>({
  name: 'Wachtende',
  tableName: 'toegangslog_wachtrij',
  columns: {
    logId: { type: 'uuid', primary: true, name: 'log_id' },
    bureauId: { type: 'uuid', name: 'bureau_id' },
  },
});
