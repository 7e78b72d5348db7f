import { randomUUID } from 'node:crypto';
import {
  plainDateSchema,
  rapportperiodeSchema,
  rapportsoortSchema,
  woordenSchema,
} from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../../secrets/bureausleutel.js';
import { sha256 } from '../dossierboek/hash.js';
import { RapportconceptEntiteit, RapportversieEntiteit } from './rapport-entiteiten.js';

/** Until where a draft was laid before the werknemer, so that he reads what will be made. */
const bevrorenSchema = z.strictObject({
  totNummer: z.int().nonnegative(),
  opgemaakt: plainDateSchema,
  zouten: z.strictObject({ werkgever: z.string(), uwv: z.string() }),
});
export type Bevroren = z.infer<typeof bevrorenSchema>;

const inhoudSchema = z.strictObject({
  soort: rapportsoortSchema,
  periode: rapportperiodeSchema.nullable(),
  woorden: woordenSchema,
  versie: z.int().positive(),
  bevroren: bevrorenSchema.nullable(),
});
/** What a coach has written so far. */
export type Conceptinhoud = z.infer<typeof inhoudSchema>;

export interface Rapportconcept extends Conceptinhoud {
  readonly id: string;
  readonly revisie: number;
  readonly op: Date;
}

/** Whose report, and when. */
export interface Rapportplek {
  readonly bureauId: string;
  readonly werknemerId: string;
  readonly op: Date;
}

/** Readers for whom a version is kept: the employer, and all others. */
export type Exemplaar = 'werkgever' | 'uwv';

/** The drafts and the versions of reports; the manager comes from `inBureau`. */
export class RapportOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** Every report of a client, also those that are still a draft; the newest first. */
  async van(werknemerId: string): Promise<readonly Rapportconcept[]> {
    const rijen = await this.manager.find(RapportconceptEntiteit, {
      where: { werknemerId },
      order: { op: 'DESC', id: 'ASC' },
    });
    if (rijen.length === 0) return [];
    const ring = await this.sleutel.dossier(werknemerId);
    return rijen.map(({ id, revisie, op, inhoud }) => ({
      id,
      revisie,
      op,
      ...inhoudSchema.parse(ring.opent(conceptplek(id), inhoud)),
    }));
  }

  /** One report of this client; null when he has none with this id. */
  async vind(werknemerId: string, id: string): Promise<Rapportconcept | null> {
    return (await this.van(werknemerId)).find((een) => een.id === id) ?? null;
  }

  /** Begins a report. @returns its id */
  async begin({ bureauId, werknemerId, op }: Rapportplek, inhoud: Conceptinhoud): Promise<string> {
    const id = randomUUID();
    const ring = await this.sleutel.dossier(werknemerId);
    const dicht = ring.sluit(conceptplek(id), inhoudSchema.parse(inhoud));
    const rij = { id, bureauId, werknemerId, revisie: 1, inhoud: dicht, op };
    await this.manager.insert(RapportconceptEntiteit, rij);
    return id;
  }

  /**
   * Writes a draft over the revision that the writer saw.
   * @returns the new revision; null when somebody else was first
   */
  async schrijf(
    { werknemerId, op }: Rapportplek,
    { id, revisie }: { readonly id: string; readonly revisie: number },
    inhoud: Conceptinhoud,
  ): Promise<number | null> {
    const ring = await this.sleutel.dossier(werknemerId);
    const dicht = ring.sluit(conceptplek(id), inhoudSchema.parse(inhoud));
    const { affected } = await this.manager.update(
      RapportconceptEntiteit,
      { id, werknemerId, revisie },
      { revisie: revisie + 1, inhoud: dicht, op },
    );
    return affected === 1 ? revisie + 1 : null;
  }

  /** Keeps the exact text of a version for one reader. @returns its SHA-256 */
  async bewaarVersie(
    { bureauId, werknemerId, op }: Rapportplek,
    wat: { readonly rapportId: string; readonly versie: number; readonly publiek: Exemplaar },
    tekst: string,
  ): Promise<string> {
    const id = randomUUID();
    const ring = await this.sleutel.dossier(werknemerId);
    const inhoud = ring.sluit(versieplek(id), tekst);
    await this.manager.insert(RapportversieEntiteit, {
      id,
      bureauId,
      werknemerId,
      ...wat,
      inhoud,
      op,
    });
    return sha256(tekst);
  }

  /** The exact text of a version for one reader; null when there is none. */
  async leesVersie(
    werknemerId: string,
    wat: { readonly rapportId: string; readonly versie: number; readonly publiek: Exemplaar },
  ): Promise<string | null> {
    const rij = await this.manager.findOneBy(RapportversieEntiteit, { werknemerId, ...wat });
    if (rij === null) return null;
    const ring = await this.sleutel.dossier(werknemerId);
    return z.string().parse(ring.opent(versieplek(rij.id), rij.inhoud));
  }
}

function conceptplek(id: string) {
  return { tabel: 'rapportconcept', rij: id, kolom: 'inhoud' };
}

function versieplek(id: string) {
  return { tabel: 'rapportversie', rij: id, kolom: 'inhoud' };
}
