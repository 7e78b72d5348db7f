import { randomUUID } from 'node:crypto';
import type { Herinnering } from '@passend/domain';
import { type EntityManager, In } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../../secrets/bureausleutel.js';
import { eindeVan } from '../beheer/einde-van.js';
import { WerknemerEntiteit } from '../entiteiten.js';
import { HerinneringEntiteit, type HerinneringRij } from './klok-entiteiten.js';

interface Plek {
  readonly bureauId: string;
  readonly werknemerId: string;
}

/** What is still to be sent of one client; the manager comes from `inBureau`. */
export class HerinneringOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /**
   * Makes what waits equal to a new plan. What went stays and does not come back: a reminder with
   * the same key goes once, whatever day it moves to.
   */
  async plan({ bureauId, werknemerId }: Plek, lijst: readonly Herinnering[]): Promise<void> {
    // Two plans at the same moment would each add the same reminder.
    await this.manager.findOneOrFail(WerknemerEntiteit, {
      where: { id: werknemerId },
      lock: { mode: 'pessimistic_write' },
    });
    const ring = await this.sleutel.dossier(werknemerId);
    const rijen = await this.manager.findBy(HerinneringEntiteit, { werknemerId });
    const bekend = new Map(
      rijen.map((rij) => [
        `${rij.aan} ${z.string().parse(ring.opent(plekVan(rij.id), rij.inhoud))}`,
        rij,
      ]),
    );
    const gewild = new Map(lijst.map((een) => [`${een.aan} ${een.sleutel}`, een]));
    await this.haalWeg(rijen, bekend, gewild);
    for (const [naam, { aan, sleutel, op }] of gewild) {
      const rij = bekend.get(naam);
      if (rij === undefined) {
        const id = randomUUID();
        const inhoud = ring.sluit(plekVan(id), sleutel);
        const nieuw = { id, bureauId, werknemerId, aan, inhoud, dag: op, gestuurdOp: null };
        await this.manager.insert(HerinneringEntiteit, nieuw);
      } else if (rij.gestuurdOp === null && rij.dag !== op) {
        await this.manager.update(HerinneringEntiteit, { id: rij.id }, { dag: op });
      }
    }
  }

  private async haalWeg(
    rijen: readonly HerinneringRij[],
    bekend: ReadonlyMap<string, HerinneringRij>,
    gewild: ReadonlyMap<string, Herinnering>,
  ): Promise<void> {
    const blijft = new Set(
      [...bekend].filter(([naam]) => gewild.has(naam)).map(([, { id }]) => id),
    );
    const weg = rijen.filter(({ id, gestuurdOp }) => gestuurdOp === null && !blijft.has(id));
    if (weg.length === 0) return;
    await this.manager.delete(HerinneringEntiteit, { id: In(weg.map(({ id }) => id)) });
  }

  /**
   * Ids of clients who are under way on a day and of whom nothing was ever planned. Once an
   * assignment has ended nobody is reminded.
   */
  async zonderPlan(vandaag: string): Promise<readonly string[]> {
    const werknemers = await this.manager
      .createQueryBuilder(WerknemerEntiteit, 'w')
      .where(
        `NOT EXISTS (${this.manager
          .createQueryBuilder(HerinneringEntiteit, 'h')
          .select('1')
          .where('h.werknemerId = w.id')
          .getQuery()})`,
      )
      .orderBy('w.id')
      .getMany();
    const ids = werknemers.map(({ id }) => id);
    const eindes = await eindeVan(this.manager, ids);
    return ids.filter((id) => {
      const einde = eindes.get(id);
      return einde === undefined || einde > vandaag;
    });
  }
}

function plekVan(id: string) {
  return { tabel: 'herinnering', rij: id, kolom: 'inhoud' };
}
