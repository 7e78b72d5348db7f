import type { Contactsoort, Trajectfase } from '@passend/domain';
import { EntitySchema } from 'typeorm';

/** Coaches who work together. */
export interface TeamRij {
  id: string;
  bureauId: string;
  naam: string;
}

export const TeamEntiteit = new EntitySchema<TeamRij>({
  name: 'Team',
  tableName: 'team',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    naam: { type: 'text' },
  },
});

export interface TeamlidRij {
  teamId: string;
  gebruikerId: string;
  bureauId: string;
}

export const TeamlidEntiteit = new EntitySchema<TeamlidRij>({
  name: 'Teamlid',
  tableName: 'teamlid',
  columns: {
    teamId: { type: 'uuid', primary: true, name: 'team_id' },
    gebruikerId: { type: 'uuid', primary: true, name: 'gebruiker_id' },
    bureauId: { type: 'uuid', name: 'bureau_id' },
  },
});

/** A user who speaks for an employer; which clients he sees stands in the relations. */
export interface WerkgevercontactRij {
  id?: string;
  bureauId: string;
  werkgeverId: string;
  gebruikerId: string;
  soort: Contactsoort;
  /** When he left the employer; null while he works there. */
  gestoptOp: Date | null;
}

export const WerkgevercontactEntiteit = new EntitySchema<WerkgevercontactRij>({
  name: 'Werkgevercontact',
  tableName: 'werkgevercontact',
  columns: {
    id: { type: 'uuid', primary: true, generated: 'uuid' },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werkgeverId: { type: 'uuid', name: 'werkgever_id' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id' },
    soort: { type: 'text' },
    gestoptOp: { type: 'timestamptz', name: 'gestopt_op', nullable: true },
  },
});

/** One coach in the place of another for some days; the relations carry the access itself. */
export interface VervangingRij {
  id: string;
  bureauId: string;
  coachId: string;
  vervangerId: string;
  van: string;
  /** Last day. */
  tot: string;
  /** Clients that the coach gets in these days come with it. */
  alleClienten: boolean;
  doorId: string;
  op: Date;
}

export const VervangingEntiteit = new EntitySchema<VervangingRij>({
  name: 'Vervanging',
  tableName: 'vervanging',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    coachId: { type: 'uuid', name: 'coach_id' },
    vervangerId: { type: 'uuid', name: 'vervanger_id' },
    van: { type: 'date' },
    tot: { type: 'date' },
    alleClienten: { type: 'boolean', name: 'alle_clienten' },
    doorId: { type: 'uuid', name: 'door_id' },
    op: { type: 'timestamptz' },
  },
});

/** In which phase a traject is from a day on. The newest row counts; the older ones are its history. */
export interface TrajectfaseRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  fase: Trajectfase;
  /** Whether building up a working rhythm runs beside it. */
  arbeidsritme: boolean;
  van: string;
  doorId: string;
  op: Date;
  volgnummer?: string;
}

export const TrajectfaseEntiteit = new EntitySchema<TrajectfaseRij>({
  name: 'Trajectfase',
  tableName: 'traject_fase',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    fase: { type: 'text' },
    arbeidsritme: { type: 'boolean' },
    van: { type: 'date' },
    doorId: { type: 'uuid', name: 'door_id' },
    op: { type: 'timestamptz' },
    volgnummer: { type: 'bigint', generated: 'increment' },
  },
});

/** The end of an assignment, or (`reden` null) that it is taken back. The newest row counts. */
export interface TrajecteindeRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  /** Last day of the assignment. */
  datum: string;
  /** Encrypted: some reasons say something of health. */
  reden: Buffer | null;
  doorId: string;
  op: Date;
  volgnummer?: string;
}

export const TrajecteindeEntiteit = new EntitySchema<TrajecteindeRij>({
  name: 'Trajecteinde',
  tableName: 'trajecteinde',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    datum: { type: 'date' },
    reden: { type: 'bytea', nullable: true },
    doorId: { type: 'uuid', name: 'door_id' },
    op: { type: 'timestamptz' },
    volgnummer: { type: 'bigint', generated: 'increment' },
  },
});
