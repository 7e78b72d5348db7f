import { EntitySchema } from 'typeorm';

/** A report that a coach writes. */
export interface RapportconceptRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  /** Goes up with every change, so that two windows do not write over each other. */
  revisie: number;
  inhoud: Buffer;
  op: Date;
}

/** One version of a report for one reader. */
export interface RapportversieRij {
  id: string;
  bureauId: string;
  werknemerId: string;
  rapportId: string;
  versie: number;
  publiek: string;
  inhoud: Buffer;
  op: Date;
}

const waar = {
  id: { type: 'uuid', primary: true },
  bureauId: { type: 'uuid', name: 'bureau_id' },
  werknemerId: { type: 'uuid', name: 'werknemer_id' },
} as const;

export const RapportconceptEntiteit = new EntitySchema<RapportconceptRij>({
  name: 'Rapportconcept',
  tableName: 'rapportconcept',
  columns: {
    ...waar,
    revisie: { type: 'integer' },
    inhoud: { type: 'bytea' },
    op: { type: 'timestamptz' },
  },
});

export const RapportversieEntiteit = new EntitySchema<RapportversieRij>({
  name: 'Rapportversie',
  tableName: 'rapportversie',
  columns: {
    ...waar,
    rapportId: { type: 'uuid', name: 'rapport_id' },
    versie: { type: 'integer' },
    publiek: { type: 'text' },
    inhoud: { type: 'bytea' },
    op: { type: 'timestamptz' },
  },
});

export const RAPPORT_ENTITEITEN = [RapportconceptEntiteit, RapportversieEntiteit] as const;
