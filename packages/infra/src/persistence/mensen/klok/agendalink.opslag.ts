import { randomUUID } from 'node:crypto';
import { type DataSource, type EntityManager, IsNull } from 'typeorm';
import { AgendalinkEntiteit, type AgendalinkRij } from './klok-entiteiten.js';

/** Whose calendar a token opens, for somebody who has nothing but the token; null when it does not work. */
export async function vindAgenda(
  bron: DataSource,
  tokenHash: Buffer,
): Promise<Pick<AgendalinkRij, 'bureauId' | 'gebruikerId'> | null> {
  return bron.transaction(async (manager) => {
    await manager.query("SELECT set_config('passend.link', $1, true)", [tokenHash.toString('hex')]);
    return manager.findOne(AgendalinkEntiteit, {
      where: { tokenHash, ingetrokkenOp: IsNull() },
      select: { bureauId: true, gebruikerId: true },
    });
  });
}

/** The secret address of somebody's calendar; one at a time. */
export class AgendalinkOpslag {
  constructor(private readonly manager: EntityManager) {}

  /** Since when there is one that works; null when there is none. */
  async sinds(gebruikerId: string): Promise<Date | null> {
    const rij = await this.manager.findOneBy(AgendalinkEntiteit, {
      gebruikerId,
      ingetrokkenOp: IsNull(),
    });
    return rij?.op ?? null;
  }

  /** Makes a new one; the one before stops at once. */
  async maak(
    nieuw: Pick<AgendalinkRij, 'bureauId' | 'gebruikerId' | 'tokenHash' | 'op'>,
  ): Promise<void> {
    await this.trekIn(nieuw.gebruikerId, nieuw.op);
    await this.manager.insert(AgendalinkEntiteit, {
      ...nieuw,
      id: randomUUID(),
      ingetrokkenOp: null,
    });
  }

  async trekIn(gebruikerId: string, nu: Date): Promise<void> {
    await this.manager.update(
      AgendalinkEntiteit,
      { gebruikerId, ingetrokkenOp: IsNull() },
      { ingetrokkenOp: nu },
    );
  }
}
