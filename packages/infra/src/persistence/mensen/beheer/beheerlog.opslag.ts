import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { BeheerlogEntiteit, type BeheerlogRij } from './log-entiteiten.js';
import type { Schrijver } from './traject.opslag.js';

type Daad = Pick<BeheerlogRij, 'soort'> &
  Partial<Pick<BeheerlogRij, 'gebruikerId' | 'werknemerId' | 'werkgeverId' | 'gegevens'>>;

/** What was done to accounts and to the people around clients; rows are only ever added. */
export class BeheerlogOpslag {
  constructor(private readonly manager: EntityManager) {}

  /** Writes one deed down; ids, codes and days only, never a name, a reason or a note. */
  async schrijf(schrijver: Schrijver, daad: Daad): Promise<void> {
    await this.manager.insert(BeheerlogEntiteit, {
      gebruikerId: null,
      werknemerId: null,
      werkgeverId: null,
      gegevens: {},
      ...daad,
      ...schrijver,
      id: randomUUID(),
    });
  }
}
