import { randomUUID } from 'node:crypto';
import { type Eindreden, eindredenSchema, type Trajectfase } from '@passend/domain';
import { type EntityManager, In } from 'typeorm';
import type { Bureausleutel } from '../../../secrets/bureausleutel.js';
import { perWerknemer } from '../per-werknemer.js';
import { TrajecteindeEntiteit, TrajectfaseEntiteit, type TrajectfaseRij } from './entiteiten.js';

/** Who writes something down, and when. */
export interface Schrijver {
  readonly bureauId: string;
  readonly doorId: string;
  readonly op: Date;
}

/** The end of an assignment with its reason opened. */
export interface OpenEinde {
  readonly datum: string;
  readonly reden: Eindreden;
  readonly doorId: string;
  readonly op: Date;
}

/** Phases and the end of a traject; rows are only ever added, the newest counts. */
export class TrajectOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** The phases of a client, the one of now first. */
  fasen(werknemerId: string): Promise<TrajectfaseRij[]> {
    return this.manager.find(TrajectfaseEntiteit, {
      where: { werknemerId },
      order: { volgnummer: 'DESC' },
    });
  }

  /** The phases of many clients, each the one of now first. */
  async fasenVanAllen(
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, readonly TrajectfaseRij[]>> {
    const rijen = await this.manager.find(TrajectfaseEntiteit, {
      where: { werknemerId: In([...ids]) },
      order: { volgnummer: 'DESC' },
    });
    return perWerknemer(ids, rijen);
  }

  async zetFase(
    schrijver: Schrijver,
    werknemerId: string,
    fase: { fase: Trajectfase; arbeidsritme: boolean; van: string },
  ): Promise<void> {
    await this.manager.insert(TrajectfaseEntiteit, {
      ...schrijver,
      ...fase,
      id: randomUUID(),
      werknemerId,
    });
  }

  /** The end that counts; null while the traject goes on. */
  async einde(werknemerId: string): Promise<OpenEinde | null> {
    const rij = await this.manager.findOne(TrajecteindeEntiteit, {
      where: { werknemerId },
      order: { volgnummer: 'DESC' },
    });
    if (rij === null || rij.reden === null) return null;
    const ring = await this.sleutel.dossier(werknemerId);
    const reden = eindredenSchema.parse(ring.opent(plekVan(rij.id), rij.reden));
    return { datum: rij.datum, reden, doorId: rij.doorId, op: rij.op };
  }

  /**
   * Ends the assignment, or takes its end back.
   * @param reden null takes back
   */
  async zetEinde(
    schrijver: Schrijver,
    werknemerId: string,
    datum: string,
    reden: Eindreden | null,
  ): Promise<void> {
    const id = randomUUID();
    const ring = await this.sleutel.dossier(werknemerId);
    await this.manager.insert(TrajecteindeEntiteit, {
      ...schrijver,
      id,
      werknemerId,
      datum,
      reden: reden === null ? null : ring.sluit(plekVan(id), reden),
    });
  }
}

function plekVan(rij: string) {
  return { tabel: 'trajecteinde', rij, kolom: 'reden' };
}
