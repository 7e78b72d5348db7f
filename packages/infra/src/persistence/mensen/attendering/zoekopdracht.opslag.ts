import { randomUUID } from 'node:crypto';
import { type Zoekopdracht, zoekcriteriaSchema } from '@passend/domain';
import { type EntityManager, IsNull } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../../secrets/bureausleutel.js';
import type { Sleutelring } from '../../../secrets/sleutelring.js';
import { ZoekopdrachtEntiteit, type ZoekopdrachtRij } from './attendering-entiteiten.js';

const inhoudSchema = z.object({ naam: z.string(), criteria: zoekcriteriaSchema });

/** A saved search with its content opened. */
export type OpenZoekopdracht = Zoekopdracht & Omit<ZoekopdrachtRij, 'inhoud'>;

/** A search to keep. */
export interface NieuweZoekopdracht {
  readonly bureauId: string;
  readonly werknemerId: string;
  readonly doorId: string;
  readonly op: Date;
  /** Where in the stream of changes it begins to look. */
  readonly gevolgdTot: string;
  readonly zoekopdracht: Zoekopdracht;
}

export interface Pauze {
  readonly gepauzeerd: boolean;
  /** Last day of the pause; null for one without an end. */
  readonly pauzeTot: string | null;
}

/** The saved searches of a client; the manager comes from `inBureau`. */
export class ZoekopdrachtOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** Those that were not removed, the oldest first. */
  async van(werknemerId: string): Promise<readonly OpenZoekopdracht[]> {
    const rijen = await this.manager.find(ZoekopdrachtEntiteit, {
      where: { werknemerId, verwijderdOp: IsNull() },
      order: { op: 'ASC', id: 'ASC' },
    });
    return this.open(werknemerId, rijen);
  }

  /**
   * Those that have looked up to this place, held until the end of the transaction. What another process
   * has in hand is left out.
   */
  async neem(werknemerId: string, gevolgdTot: string): Promise<readonly OpenZoekopdracht[]> {
    const rijen = await this.manager.find(ZoekopdrachtEntiteit, {
      where: { werknemerId, gevolgdTot, verwijderdOp: IsNull() },
      order: { ritme: 'DESC', op: 'ASC', id: 'ASC' },
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
    return this.open(werknemerId, rijen);
  }

  async volg(id: string, gevolgdTot: string): Promise<void> {
    await this.manager.update(ZoekopdrachtEntiteit, { id }, { gevolgdTot });
  }

  async voegToe({ zoekopdracht, ...nieuw }: NieuweZoekopdracht): Promise<string> {
    const id = randomUUID();
    await this.manager.insert(ZoekopdrachtEntiteit, {
      ...nieuw,
      ...(await this.velden(nieuw.werknemerId, id, zoekopdracht)),
      id,
      gepauzeerd: false,
      pauzeTot: null,
      verwijderdOp: null,
    });
    return id;
  }

  async wijzig(werknemerId: string, id: string, zoekopdracht: Zoekopdracht): Promise<boolean> {
    return this.zet(werknemerId, id, await this.velden(werknemerId, id, zoekopdracht));
  }

  pauzeer(werknemerId: string, id: string, pauze: Pauze): Promise<boolean> {
    return this.zet(werknemerId, id, { ...pauze });
  }

  verwijder(werknemerId: string, id: string, op: Date): Promise<boolean> {
    return this.zet(werknemerId, id, { verwijderdOp: op });
  }

  /** Takes a removal back; what came meanwhile is not made up for. */
  async herstel(werknemerId: string, id: string, gevolgdTot: string): Promise<boolean> {
    const { affected } = await this.manager.update(
      ZoekopdrachtEntiteit,
      { id, werknemerId },
      { verwijderdOp: null, gevolgdTot },
    );
    return affected === 1;
  }

  private async zet(
    werknemerId: string,
    id: string,
    velden: Partial<ZoekopdrachtRij>,
  ): Promise<boolean> {
    const plek = { id, werknemerId, verwijderdOp: IsNull() };
    const { affected } = await this.manager.update(ZoekopdrachtEntiteit, plek, velden);
    return affected === 1;
  }

  private async velden(werknemerId: string, id: string, zoekopdracht: Zoekopdracht) {
    const { naam, criteria, ritme, hoogstens, stilAvond, stilWeekend } = zoekopdracht;
    const ring = await this.sleutel.dossier(werknemerId);
    const inhoud = ring.sluit(plekVan(id), { naam, criteria });
    return { inhoud, ritme, hoogstens, stilAvond, stilWeekend };
  }

  private async open(
    werknemerId: string,
    rijen: readonly ZoekopdrachtRij[],
  ): Promise<readonly OpenZoekopdracht[]> {
    if (rijen.length === 0) return [];
    const ring = await this.sleutel.dossier(werknemerId);
    return rijen.map((rij) => openRij(ring, rij));
  }
}

function openRij(ring: Sleutelring, { inhoud, ...rij }: ZoekopdrachtRij): OpenZoekopdracht {
  return { ...rij, ...inhoudSchema.parse(ring.opent(plekVan(rij.id), inhoud)) };
}

function plekVan(id: string) {
  return { tabel: 'zoekopdracht', rij: id, kolom: 'inhoud' };
}
