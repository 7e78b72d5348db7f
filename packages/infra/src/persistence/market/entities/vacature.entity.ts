import type { Salaris, Vacature, Werkplek } from '@passend/domain';
import type { Eis, VacatureKenmerken } from '@passend/matching';
import { EntitySchema } from 'typeorm';
import type { Bewijs } from './waarneming.entity.js';

export type VacatureStatus = 'live' | 'gesloten';

/** One vacancy as people see it: the cluster of all its sightings. */
export interface VacatureRij {
  id: string;
  status: VacatureStatus;
  geslotenOp: Date | null;
  geslotenBewijs: Bewijs | null;
  /** The request that keeps it out, null when it may be shown. */
  weghalingId: string | null;
  eerstGezien: Date;
  /** When the row was written; later than `eerstGezien`, which is when the answer was fetched. */
  opgeslagenOp: Date;
  /** The sighting whose text and address are shown. */
  canoniekId: string | null;
  canoniekRang: number;
  titel: string;
  werkgever: string | null;
  url: string | null;
  tekst: string;
  taal: Vacature['taal'];
  urenMin: number | null;
  urenMax: number | null;
  salaris: Salaris | null;
  opleiding: Vacature['opleiding'];
  contract: Vacature['contract'];
  thuiswerk: Vacature['thuiswerk'];
  geplaatstOp: string | null;
  sluitOp: string | null;
  werkplekken: readonly Werkplek[];
  /** For filters: every land, province and place of the workplaces. */
  landen: string[];
  provincies: string[];
  plaatsen: string[];
  inhoudshash: string;
  simhash: string | null;
  /** Version of the keys in `vacature_sleutel` under which its copies are found; 0 is none. */
  sleutelVersie: number;
  kenmerken: VacatureKenmerken;
  eisen: readonly Eis[];
  engineVersie: string;
  lexiconVersie: string;
  gewijzigdOp: Date;
  /** The transaction that wrote this row last; see `MarktLezer`. */
  gewijzigdXid: string;
}

export const VacatureEntiteit = new EntitySchema<VacatureRij>({
  name: 'Vacature',
  tableName: 'vacature',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    status: { type: 'text', default: 'live' },
    geslotenOp: { type: 'timestamptz', nullable: true },
    geslotenBewijs: { type: 'jsonb', nullable: true },
    weghalingId: { type: 'bigint', nullable: true },
    eerstGezien: { type: 'timestamptz' },
    opgeslagenOp: { type: 'timestamptz', default: () => 'clock_timestamp()' },
    canoniekId: { type: 'bigint', nullable: true },
    canoniekRang: { type: 'smallint' },
    titel: { type: 'text' },
    werkgever: { type: 'text', nullable: true },
    url: { type: 'text', nullable: true },
    tekst: { type: 'text' },
    taal: { type: 'text' },
    urenMin: { type: 'real', nullable: true },
    urenMax: { type: 'real', nullable: true },
    salaris: { type: 'jsonb', nullable: true },
    opleiding: { type: 'text', nullable: true },
    contract: { type: 'text', nullable: true },
    thuiswerk: { type: 'text', nullable: true },
    geplaatstOp: { type: 'date', nullable: true },
    sluitOp: { type: 'date', nullable: true },
    werkplekken: { type: 'jsonb' },
    landen: { type: 'text', array: true },
    provincies: { type: 'text', array: true },
    plaatsen: { type: 'text', array: true },
    inhoudshash: { type: 'text' },
    simhash: { type: 'bit', length: 64, nullable: true },
    sleutelVersie: { type: 'smallint', default: 0 },
    kenmerken: { type: 'jsonb' },
    eisen: { type: 'jsonb' },
    engineVersie: { type: 'text' },
    lexiconVersie: { type: 'text' },
    gewijzigdOp: { type: 'timestamptz' },
    // TypeORM does not know the type xid8; the column is written by SQL only.
    gewijzigdXid: { type: 'text', insert: false, update: false, select: false },
  },
});
