import { randomUUID } from 'node:crypto';
import { type EntityManager, IsNull } from 'typeorm';
import { HerstelcodeEntiteit } from './factor-entiteiten.js';
import type { Factoreigenaar } from './totp.opslag.js';

/** One set of codes, hashed with one salt. */
export interface Codeset {
  readonly zout: Buffer;
  readonly hashes: readonly Buffer[];
}

/** How many codes are left of the set. */
export interface Codestand {
  readonly over: number;
  readonly totaal: number;
  readonly sinds: Date;
}

/** Recovery codes: each may be used once. */
export class HerstelcodeOpslag {
  constructor(private readonly manager: EntityManager) {}

  /** A new set; the codes of the old one are worth nothing from now on. */
  async vervang(wie: Factoreigenaar, { zout, hashes }: Codeset, nu: Date): Promise<void> {
    await this.verwijder(wie.id);
    const rijen = hashes.map((hash) => ({
      id: randomUUID(),
      gebruikerId: wie.id,
      bureauId: wie.bureauId,
      zout,
      hash,
      gebruiktOp: null,
      aangemaaktOp: nu,
    }));
    await this.manager.insert(HerstelcodeEntiteit, rijen);
  }

  /** The salt of the set, or null when there is no set. */
  async zout(gebruikerId: string): Promise<Buffer | null> {
    return (await this.manager.findOneBy(HerstelcodeEntiteit, { gebruikerId }))?.zout ?? null;
  }

  /** Uses a code, in one statement. @returns false when it is not there or was used before */
  async gebruik(gebruikerId: string, hash: Buffer, nu: Date): Promise<boolean> {
    const { affected } = await this.manager.update(
      HerstelcodeEntiteit,
      { gebruikerId, hash, gebruiktOp: IsNull() },
      { gebruiktOp: nu },
    );
    return affected === 1;
  }

  /** What is left, or null when there is no set. */
  async stand(gebruikerId: string): Promise<Codestand | null> {
    const rijen = await this.manager.findBy(HerstelcodeEntiteit, { gebruikerId });
    const [eerste] = rijen;
    if (eerste === undefined) return null;
    const over = rijen.filter(({ gebruiktOp }) => gebruiktOp === null).length;
    return { over, totaal: rijen.length, sinds: eerste.aangemaaktOp };
  }

  async verwijder(gebruikerId: string): Promise<void> {
    await this.manager.delete(HerstelcodeEntiteit, { gebruikerId });
  }
}
