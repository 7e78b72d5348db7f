import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Bestemming } from '../../../secrets/versleuteling.js';
import type { Werkeenheid } from '../bureau.opslag.js';
import { type Factorgebeurtenis, FactorlogEntiteit } from './factor-entiteiten.js';
import type { Factoreigenaar } from './totp.opslag.js';

/** One thing that happened, with the reason in the clear when there was one. */
export interface Factorregel {
  readonly wat: Factorgebeurtenis;
  readonly doorId: string;
  readonly reden: string | null;
  readonly op: Date;
}

/** What happened to the factors of users; rows are only ever added. */
export class FactorlogOpslag {
  constructor(private readonly eenheid: Werkeenheid) {}

  async noteer(wie: Factoreigenaar, regel: Factorregel): Promise<void> {
    const { manager, sleutel } = this.eenheid;
    const id = randomUUID();
    const { reden, ...rest } = regel;
    await manager.insert(FactorlogEntiteit, {
      ...rest,
      id,
      gebruikerId: wie.id,
      bureauId: wie.bureauId,
      reden: reden === null ? null : sleutel.sluit(plekVan(id), reden),
    });
  }

  /** What happened to one user's factors, newest first. */
  async van(gebruikerId: string): Promise<readonly Factorregel[]> {
    const { manager, sleutel } = this.eenheid;
    const rijen = await manager.find(FactorlogEntiteit, {
      where: { gebruikerId },
      order: { op: 'DESC', id: 'ASC' },
    });
    return rijen.map(({ id, wat, doorId, op, reden }) => ({
      wat,
      doorId,
      op,
      reden: reden === null ? null : z.string().parse(sleutel.opent(plekVan(id), reden)),
    }));
  }
}

function plekVan(id: string): Bestemming {
  return { tabel: 'factorlog', rij: id, kolom: 'reden' };
}
