import { randomUUID } from 'node:crypto';
import { type EntityManager, LessThan } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../../secrets/bureausleutel.js';
import { ConceptEntiteit, type ConceptRij } from './concept-entiteit.js';

/** Whose draft, about whom, of which form. */
export type Conceptplek = Pick<ConceptRij, 'bureauId' | 'werknemerId' | 'gebruikerId' | 'plek'>;

export type Conceptinhouden = Readonly<Record<string, string>>;

export interface OpenConcept {
  readonly versie: number;
  readonly inhoud: Conceptinhouden;
  readonly op: Date;
}

const inhoudSchema = z.record(z.string(), z.string());
/** A form that nobody came back to for so long is not sent any more. */
const HOUDBAAR_MS = 30 * 86_400_000;

/** Drafts, each seen by its writer alone; the manager comes from `inBureau`. */
export class ConceptOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  async vind(plek: Conceptplek): Promise<OpenConcept | null> {
    const rij = await this.manager.findOneBy(ConceptEntiteit, plek);
    if (rij === null) return null;
    const ring = await this.sleutel.dossier(plek.werknemerId);
    const inhoud = inhoudSchema.parse(ring.opent(plekVan(rij.id), rij.inhoud));
    return { versie: rij.versie, inhoud, op: rij.op };
  }

  /**
   * Keeps a draft over the version that was read, 0 for none. What its writer forgot for a month goes.
   * @returns the new version; null when another window kept something else meanwhile
   */
  async bewaar(
    plek: Conceptplek,
    versie: number,
    inhoud: Conceptinhouden,
    op: Date,
  ): Promise<number | null> {
    const { gebruikerId, bureauId } = plek;
    const oud = LessThan(new Date(op.getTime() - HOUDBAAR_MS));
    await this.manager.delete(ConceptEntiteit, { gebruikerId, bureauId, op: oud });
    const rij = await this.manager.findOne(ConceptEntiteit, {
      where: plek,
      lock: { mode: 'pessimistic_write' },
    });
    if ((rij?.versie ?? 0) !== versie) return null;
    const id = rij?.id ?? randomUUID();
    const ring = await this.sleutel.dossier(plek.werknemerId);
    const dicht = ring.sluit(plekVan(id), inhoud);
    if (rij === null) return this.begin({ ...plek, id, versie: 1, inhoud: dicht, op });
    await this.manager.update(ConceptEntiteit, { id }, { versie: versie + 1, inhoud: dicht, op });
    return versie + 1;
  }

  async verwijder(plek: Conceptplek): Promise<void> {
    await this.manager.delete(ConceptEntiteit, plek);
  }

  /** Two windows that begin at the same moment: one wins. */
  private async begin(rij: ConceptRij): Promise<number | null> {
    const { raw } = await this.manager
      .createQueryBuilder()
      .insert()
      .into(ConceptEntiteit)
      .values(rij)
      .orIgnore()
      .returning('versie')
      .execute();
    return z.array(z.object({ versie: z.number() })).parse(raw)[0]?.versie ?? null;
  }
}

function plekVan(id: string) {
  return { tabel: 'concept', rij: id, kolom: 'inhoud' };
}
