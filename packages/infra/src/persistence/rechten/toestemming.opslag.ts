import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import {
  InformatieGezienEntiteit,
  type InformatieGezienRij,
  ToestemmingEntiteit,
  type ToestemmingRij,
} from './rechten-entiteiten.js';

/** What werknemers say yes and no to, and which texts they were shown; rows are only ever added. */
export class ToestemmingOpslag {
  constructor(private readonly manager: EntityManager) {}

  /** Everything that one werknemer said, in the order in which he said it. */
  van(werknemerId: string): Promise<readonly ToestemmingRij[]> {
    return this.manager.find(ToestemmingEntiteit, {
      where: { werknemerId },
      order: { volgnummer: 'ASC' },
    });
  }

  async voegToe(nieuw: Omit<ToestemmingRij, 'id' | 'volgnummer'>): Promise<void> {
    await this.manager.insert(ToestemmingEntiteit, { ...nieuw, id: randomUUID() });
  }

  /** The texts that a werknemer was shown. */
  gezien(werknemerId: string): Promise<readonly InformatieGezienRij[]> {
    return this.manager.find(InformatieGezienEntiteit, {
      where: { werknemerId },
      order: { volgnummer: 'ASC' },
    });
  }

  /** Notes that a text was shown; the first time counts. */
  async noteerGezien(nieuw: Omit<InformatieGezienRij, 'id' | 'volgnummer'>): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .insert()
      .into(InformatieGezienEntiteit)
      .values({ ...nieuw, id: randomUUID() })
      .orIgnore()
      .execute();
  }
}
