import { randomUUID } from 'node:crypto';
import type { Contactsoort } from '@passend/domain';
import { type EntityManager, IsNull } from 'typeorm';
import { WerkgeverEntiteit, type WerkgeverRij } from '../entiteiten.js';
import { WerkgevercontactEntiteit, type WerkgevercontactRij } from './entiteiten.js';

/** Employers and the people who speak for them; the manager comes from `inBureau`. */
export class WerkgeversOpslag {
  constructor(private readonly manager: EntityManager) {}

  /** All employers, by name. */
  alle(): Promise<WerkgeverRij[]> {
    return this.manager.find(WerkgeverEntiteit, { order: { naam: 'ASC' } });
  }

  vind(id: string): Promise<WerkgeverRij | null> {
    return this.manager.findOneBy(WerkgeverEntiteit, { id });
  }

  async maak(bureauId: string, naam: string, kvk: string | null): Promise<string> {
    const id = randomUUID();
    await this.manager.insert(WerkgeverEntiteit, { id, bureauId, naam, kvk });
    return id;
  }

  async wijzig(id: string, naam: string, kvk: string | null): Promise<void> {
    await this.manager.update(WerkgeverEntiteit, { id }, { naam, kvk });
  }

  /** Who speak for an employer now; of all employers without an id. */
  contacten(werkgeverId?: string): Promise<WerkgevercontactRij[]> {
    const wie = werkgeverId === undefined ? {} : { werkgeverId };
    return this.manager.findBy(WerkgevercontactEntiteit, { ...wie, gestoptOp: IsNull() });
  }

  /** Whether somebody speaks for an employer now. */
  isContact(werkgeverId: string, gebruikerId: string): Promise<boolean> {
    return this.manager.existsBy(WerkgevercontactEntiteit, {
      werkgeverId,
      gebruikerId,
      gestoptOp: IsNull(),
    });
  }

  /** Makes somebody a contact person; who was one before becomes one again. */
  async voegContactToe(
    bureauId: string,
    werkgeverId: string,
    gebruikerId: string,
    soort: Contactsoort,
  ): Promise<void> {
    await this.manager.query(
      `INSERT INTO werkgevercontact (id, bureau_id, werkgever_id, gebruiker_id, soort)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (werkgever_id, gebruiker_id) DO UPDATE SET soort = excluded.soort, gestopt_op = NULL`,
      [randomUUID(), bureauId, werkgeverId, gebruikerId, soort],
    );
  }

  /** He does not work for this employer any more. */
  async stopContact(werkgeverId: string, gebruikerId: string, op: Date): Promise<void> {
    await this.manager.update(
      WerkgevercontactEntiteit,
      { werkgeverId, gebruikerId, gestoptOp: IsNull() },
      { gestoptOp: op },
    );
  }
}
