import type { EntityManager } from 'typeorm';
import { MarktweekEntiteit, type MarktweekRij } from './marktweek-entiteit.js';

/** The weekly measurements of the market for clients; rows are only ever added. */
export class MarktweekOpslag {
  constructor(private readonly manager: EntityManager) {}

  /** All weeks of one client, the oldest first. */
  van(werknemerId: string): Promise<readonly MarktweekRij[]> {
    return this.manager.find(MarktweekEntiteit, {
      where: { werknemerId },
      order: { maandag: 'ASC' },
    });
  }

  /** Whether this week was measured already. */
  heeft(werknemerId: string, maandag: string): Promise<boolean> {
    return this.manager.existsBy(MarktweekEntiteit, { werknemerId, maandag });
  }

  /** Keeps a measurement; the first one of a week stands, also when two processes measure. */
  async voegToe(rij: MarktweekRij): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(MarktweekEntiteit)
      .values(rij)
      .orIgnore()
      .execute();
  }
}
