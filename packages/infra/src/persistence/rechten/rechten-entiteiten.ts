import type { Toestemmingsoort, Verzoekbesluit, Verzoekdeel, Verzoeksoort } from '@passend/domain';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** What every row of these tables has: whose it is, who wrote it, when, and in which order. */
interface Basis {
  id: string;
  bureauId: string;
  werknemerId: string;
  doorId: string;
  op: Date;
  volgnummer?: string;
}

const BASIS = {
  id: { type: 'uuid', primary: true },
  bureauId: { type: 'uuid', name: 'bureau_id' },
  werknemerId: { type: 'uuid', name: 'werknemer_id' },
  doorId: { type: 'uuid', name: 'door_id' },
  op: { type: 'timestamptz' },
  volgnummer: { type: 'bigint', generated: 'increment' },
} as const satisfies Record<string, EntitySchemaColumnOptions>;

/** What a werknemer asks about his own data, or his own view. */
export interface VerzoekRij extends Basis {
  soort: Verzoeksoort;
  over: Verzoekdeel;
  /** His words, encrypted. */
  inhoud: Buffer;
}

export const VerzoekEntiteit = new EntitySchema<VerzoekRij>({
  name: 'Verzoek',
  tableName: 'verzoek',
  columns: { ...BASIS, soort: { type: 'text' }, over: { type: 'text' }, inhoud: { type: 'bytea' } },
});

export interface VerzoekAntwoordRij extends Basis {
  verzoekId: string;
  besluit: Verzoekbesluit;
  /** The words of the answer, encrypted. */
  inhoud: Buffer;
}

export const VerzoekAntwoordEntiteit = new EntitySchema<VerzoekAntwoordRij>({
  name: 'VerzoekAntwoord',
  tableName: 'verzoek_antwoord',
  columns: {
    ...BASIS,
    verzoekId: { type: 'uuid', name: 'verzoek_id' },
    besluit: { type: 'text' },
    inhoud: { type: 'bytea' },
  },
});

/** One yes or no, with the version of the text that was asked. */
export interface ToestemmingRij extends Basis {
  soort: Toestemmingsoort;
  gegeven: boolean;
  tekstVersie: string;
}

export const ToestemmingEntiteit = new EntitySchema<ToestemmingRij>({
  name: 'Toestemming',
  tableName: 'toestemming',
  columns: {
    ...BASIS,
    soort: { type: 'text' },
    gegeven: { type: 'boolean' },
    tekstVersie: { type: 'text', name: 'tekst_versie' },
  },
});

/** That somebody was shown a version of a text. */
export interface InformatieGezienRij extends Basis {
  tekst: string;
  versie: string;
}

export const InformatieGezienEntiteit = new EntitySchema<InformatieGezienRij>({
  name: 'InformatieGezien',
  tableName: 'informatie_gezien',
  columns: { ...BASIS, tekst: { type: 'text' }, versie: { type: 'text' } },
});
