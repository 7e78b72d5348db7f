import { EntitySchema } from 'typeorm';

/** What can be done to accounts and to the people around a client. */
export const BEHEERDADEN = [
  'gebruiker_uitgenodigd',
  'gebruiker_gewijzigd',
  'rol_gewijzigd',
  'gebruiker_gestopt',
  'gebruiker_hervat',
  'team_gewijzigd',
  'werkgever_gemaakt',
  'werkgever_gewijzigd',
  'contact_toegevoegd',
  'contact_gestopt',
  'client_gemaakt',
  'client_gewijzigd',
  'client_overgedragen',
  'coachwissel_gevraagd',
  'coachwissel_afgehandeld',
  'vervanging_gezet',
  'vervanging_beeindigd',
  'fase_gezet',
  'traject_beeindigd',
  'traject_hervat',
] as const;
export type Beheerdaad = (typeof BEHEERDADEN)[number];

/** One deed around people: who, what, about whom, when. Ids, codes and days only. */
export interface BeheerlogRij {
  id: string;
  bureauId: string;
  soort: Beheerdaad;
  gebruikerId: string | null;
  werknemerId: string | null;
  werkgeverId: string | null;
  doorId: string;
  op: Date;
  gegevens: Readonly<Record<string, string | number | boolean | null>>;
  volgnummer?: string;
}

export const BeheerlogEntiteit = new EntitySchema<BeheerlogRij>({
  name: 'Beheerlog',
  tableName: 'beheerlog',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    soort: { type: 'text' },
    gebruikerId: { type: 'uuid', name: 'gebruiker_id', nullable: true },
    werknemerId: { type: 'uuid', name: 'werknemer_id', nullable: true },
    werkgeverId: { type: 'uuid', name: 'werkgever_id', nullable: true },
    doorId: { type: 'uuid', name: 'door_id' },
    op: { type: 'timestamptz' },
    gegevens: { type: 'jsonb' },
    volgnummer: { type: 'bigint', generated: 'increment' },
  },
});

/** A client who went from one coach to another, from a day on. */
export interface OverdrachtRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  /** Null for the first coach. */
  vanId: string | null;
  naarId: string;
  per: string;
  /** Encrypted; null when nothing was written. */
  notitie: Buffer | null;
  doorId: string;
  op: Date;
  volgnummer?: string;
}

export const OverdrachtEntiteit = new EntitySchema<OverdrachtRij>({
  name: 'Overdracht',
  tableName: 'overdracht',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    vanId: { type: 'uuid', name: 'van_id', nullable: true },
    naarId: { type: 'uuid', name: 'naar_id' },
    per: { type: 'date' },
    notitie: { type: 'bytea', nullable: true },
    doorId: { type: 'uuid', name: 'door_id' },
    op: { type: 'timestamptz' },
    volgnummer: { type: 'bigint', generated: 'increment' },
  },
});
