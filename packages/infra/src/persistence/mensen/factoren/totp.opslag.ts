import { randomUUID } from 'node:crypto';
import { IsNull, LessThan, Not } from 'typeorm';
import { z } from 'zod';
import type { Bestemming } from '../../../secrets/versleuteling.js';
import type { Werkeenheid } from '../bureau.opslag.js';
import { TotpEntiteit, type TotpRij } from './factor-entiteiten.js';

/** Whose factor it is. */
export interface Factoreigenaar {
  readonly id: string;
  readonly bureauId: string;
}

/** An authenticator app with its secret in the clear, for one unit of work. */
export interface OpenTotp {
  readonly id: string;
  /** Base32, as the app takes it. */
  readonly geheim: string;
  readonly laatsteStap: number;
}

/** Authenticator apps: at most one that counts per user, and one that is being set up. */
export class TotpOpslag {
  constructor(private readonly eenheid: Werkeenheid) {}

  /** Starts setting up; what was being set up before is thrown away, what counts stays. */
  async begin(wie: Factoreigenaar, geheim: string, nu: Date): Promise<void> {
    const { manager, sleutel } = this.eenheid;
    const id = randomUUID();
    await manager.delete(TotpEntiteit, { gebruikerId: wie.id, bevestigdOp: IsNull() });
    await manager.insert(TotpEntiteit, {
      id,
      gebruikerId: wie.id,
      bureauId: wie.bureauId,
      geheim: sleutel.sluit(plekVan(id), geheim),
      bevestigdOp: null,
      aangemaaktOp: nu,
    });
  }

  /** The app that counts, or null. */
  async actief(gebruikerId: string): Promise<OpenTotp | null> {
    const { manager } = this.eenheid;
    const zoek = { gebruikerId, bevestigdOp: Not(IsNull()) };
    return this.open(await manager.findOneBy(TotpEntiteit, zoek));
  }

  /** The app that is being set up, or null. */
  async lopend(gebruikerId: string): Promise<OpenTotp | null> {
    const zoek = { gebruikerId, bevestigdOp: IsNull() };
    return this.open(await this.eenheid.manager.findOneBy(TotpEntiteit, zoek));
  }

  /** Since when there is an app that counts; null when there is none. */
  async sinds(gebruikerId: string): Promise<Date | null> {
    const zoek = { gebruikerId, bevestigdOp: Not(IsNull()) };
    return (await this.eenheid.manager.findOneBy(TotpEntiteit, zoek))?.bevestigdOp ?? null;
  }

  /**
   * Takes the code of one time step, in one statement, so that of two at the same time one wins.
   * @returns false when this step or a later one was taken already
   */
  async neemStap(id: string, stap: number): Promise<boolean> {
    const vrij = { id, laatsteStap: LessThan(String(stap)) };
    const { affected } = await this.eenheid.manager.update(TotpEntiteit, vrij, {
      laatsteStap: String(stap),
    });
    return affected === 1;
  }

  /** From now on the app that was being set up counts, instead of the one before. */
  async bevestig(gebruikerId: string, id: string, stap: number, nu: Date): Promise<boolean> {
    const { manager } = this.eenheid;
    await manager.delete(TotpEntiteit, { gebruikerId, bevestigdOp: Not(IsNull()) });
    const { affected } = await manager.update(
      TotpEntiteit,
      { id, gebruikerId, bevestigdOp: IsNull() },
      { bevestigdOp: nu, laatsteStap: String(stap) },
    );
    return affected === 1;
  }

  /** Removes the app, also one that is being set up. */
  async verwijder(gebruikerId: string): Promise<void> {
    await this.eenheid.manager.delete(TotpEntiteit, { gebruikerId });
  }

  private open(rij: TotpRij | null): OpenTotp | null {
    if (rij === null) return null;
    const { id, laatsteStap } = rij;
    const geheim = z.string().parse(this.eenheid.sleutel.opent(plekVan(id), rij.geheim));
    return { id, geheim, laatsteStap: Number(laatsteStap) };
  }
}

function plekVan(id: string): Bestemming {
  return { tabel: 'totp', rij: id, kolom: 'geheim' };
}
