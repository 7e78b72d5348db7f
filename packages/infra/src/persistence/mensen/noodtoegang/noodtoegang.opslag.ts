import { randomUUID } from 'node:crypto';
import type { Noodtoegang } from '@passend/domain';
import { type EntityManager, MoreThan } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../../secrets/bureausleutel.js';
import {
  NoodtoegangEntiteit,
  NoodtoegangGezienEntiteit,
  type NoodtoegangRij,
} from './noodtoegang-entiteit.js';

/** One break with its reason opened. */
export interface OpenNoodtoegang extends Omit<NoodtoegangRij, 'reden'> {
  readonly reden: string;
}

type Nieuw = Omit<OpenNoodtoegang, 'id' | 'geslotenOp'>;

/** Files that were opened in an emergency; the manager comes from `inBureau`. */
export class NoodtoegangOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  async voegToe({ reden, ...nieuw }: Nieuw): Promise<string> {
    const id = randomUUID();
    const sleutel = await this.sleutel.dossier(nieuw.werknemerId);
    await this.manager.insert(NoodtoegangEntiteit, {
      ...nieuw,
      id,
      reden: sleutel.sluit(plekVan(id), reden),
      geslotenOp: null,
    });
    return id;
  }

  /** The last break of this client by this user; the rule of the domain says whether it still counts. */
  async laatste(werknemerId: string, gebruikerId: string): Promise<Noodtoegang | null> {
    return this.manager.findOne(NoodtoegangEntiteit, {
      where: { werknemerId, gebruikerId },
      select: { werknemerId: true, gebruikerId: true, op: true, tot: true, geslotenOp: true },
      order: { op: 'DESC' },
    });
  }

  /** All breaks of the file of a client, newest first. */
  async van(werknemerId: string): Promise<readonly OpenNoodtoegang[]> {
    const rijen = await this.manager.find(NoodtoegangEntiteit, {
      where: { werknemerId },
      order: { op: 'DESC' },
    });
    if (rijen.length === 0) return [];
    const sleutel = await this.sleutel.dossier(werknemerId);
    return rijen.map(({ reden, ...rij }) => ({
      ...rij,
      reden: z.string().parse(sleutel.opent(plekVan(rij.id), reden)),
    }));
  }

  /** All breaks in the agency since a moment, newest first, without their reasons. */
  async sinds(moment: Date): Promise<readonly Omit<NoodtoegangRij, 'reden'>[]> {
    const rijen = await this.manager.find(NoodtoegangEntiteit, {
      where: { op: MoreThan(moment) },
      order: { op: 'DESC' },
    });
    return rijen.map(({ reden: _, ...rij }) => rij);
  }

  /** Closes what is open of this user at this client, before its time. */
  async sluit(werknemerId: string, gebruikerId: string, nu: Date): Promise<void> {
    await this.manager.query(
      `UPDATE noodtoegang SET gesloten_op = $3
       WHERE werknemer_id = $1 AND gebruiker_id = $2 AND gesloten_op IS NULL AND tot > $3`,
      [werknemerId, gebruikerId, nu],
    );
  }

  /** Which of these notices this user has read. */
  async gezien(gebruikerId: string): Promise<ReadonlySet<string>> {
    const rijen = await this.manager.findBy(NoodtoegangGezienEntiteit, { gebruikerId });
    return new Set(rijen.map(({ noodtoegangId }) => noodtoegangId));
  }

  /** Notes that a notice was read. */
  async merkGezien(
    bureauId: string,
    noodtoegangId: string,
    gebruikerId: string,
    op: Date,
  ): Promise<void> {
    await this.manager.query(
      `INSERT INTO noodtoegang_gezien (noodtoegang_id, gebruiker_id, bureau_id, op)
       VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
      [noodtoegangId, gebruikerId, bureauId, op],
    );
  }
}

function plekVan(id: string) {
  return { tabel: 'noodtoegang', rij: id, kolom: 'reden' };
}
