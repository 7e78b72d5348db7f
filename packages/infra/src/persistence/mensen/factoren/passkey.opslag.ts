import type { EntityManager } from 'typeorm';
import { PasskeyEntiteit, type PasskeyRij } from './factor-entiteiten.js';

/** The passkeys of users of one agency. */
export class PasskeyOpslag {
  constructor(private readonly manager: EntityManager) {}

  /** The passkeys of one user, oldest first. */
  van(gebruikerId: string): Promise<readonly PasskeyRij[]> {
    return this.manager.find(PasskeyEntiteit, {
      where: { gebruikerId },
      order: { aangemaaktOp: 'ASC', id: 'ASC' },
    });
  }

  async voegToe(rij: PasskeyRij): Promise<void> {
    await this.manager.insert(PasskeyEntiteit, rij);
  }

  /** @returns false when this user has no such passkey */
  async hernoem(gebruikerId: string, id: string, naam: string): Promise<boolean> {
    const { affected } = await this.manager.update(PasskeyEntiteit, { id, gebruikerId }, { naam });
    return affected === 1;
  }

  /** @returns false when this user has no such passkey */
  async verwijder(gebruikerId: string, id: string): Promise<boolean> {
    const { affected } = await this.manager.delete(PasskeyEntiteit, { id, gebruikerId });
    return affected === 1;
  }

  async verwijderAlle(gebruikerId: string): Promise<void> {
    await this.manager.delete(PasskeyEntiteit, { gebruikerId });
  }

  /**
   * Writes down a use, in one statement, so that one signature counts once.
   * @param gezien the counter that the signature was checked against
   * @returns false when the counter has moved in between
   */
  async gebruik(id: string, gezien: number, teller: number, nu: Date): Promise<boolean> {
    const { affected } = await this.manager.update(
      PasskeyEntiteit,
      { id, teller: String(gezien) },
      { teller: String(teller), laatstGebruiktOp: nu },
    );
    return affected === 1;
  }
}
