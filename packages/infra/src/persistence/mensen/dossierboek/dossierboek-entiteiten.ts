import { EntitySchema } from 'typeorm';
import { DossierkopEntiteit, OndertekensleutelEntiteit } from './ondertekening-entiteiten.js';

/** One link of the chain of a dossier; says nothing of what happened. */
export interface DossiergebeurtenisRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  nummer: number;
  op: Date;
  digest: string;
  vorige: string;
  hash: string;
}

export const DossiergebeurtenisEntiteit = new EntitySchema<DossiergebeurtenisRij>({
  name: 'Dossiergebeurtenis',
  tableName: 'dossiergebeurtenis',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    nummer: { type: 'integer' },
    op: { type: 'timestamptz' },
    digest: { type: 'text' },
    vorige: { type: 'text' },
    hash: { type: 'text' },
  },
});

/** The leaves of an event, encrypted; `id` is that of its link. */
export interface DossierinhoudRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  nummer: number;
  inhoud: Buffer;
}

export const DossierinhoudEntiteit = new EntitySchema<DossierinhoudRij>({
  name: 'Dossierinhoud',
  tableName: 'dossierinhoud',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    nummer: { type: 'integer' },
    inhoud: { type: 'bytea' },
  },
});

/** An evidence file. */
export interface DossierbestandRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  op: Date;
  /** Name, type, size, hash and who put it in, encrypted. */
  gegevens: Buffer;
  inhoud: Buffer;
}

export const DossierbestandEntiteit = new EntitySchema<DossierbestandRij>({
  name: 'Dossierbestand',
  tableName: 'dossierbestand',
  columns: {
    id: { type: 'uuid', primary: true },
    bureauId: { type: 'uuid', name: 'bureau_id' },
    werknemerId: { type: 'uuid', name: 'werknemer_id' },
    op: { type: 'timestamptz' },
    gegevens: { type: 'bytea' },
    inhoud: { type: 'bytea' },
  },
});

export const DOSSIERBOEK_ENTITEITEN = [
  DossiergebeurtenisEntiteit,
  DossierinhoudEntiteit,
  DossierbestandEntiteit,
  OndertekensleutelEntiteit,
  DossierkopEntiteit,
];
