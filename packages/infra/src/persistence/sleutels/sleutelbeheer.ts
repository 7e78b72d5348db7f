import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Sleutelkluis } from '../../secrets/sleutelkluis.js';
import { bijAanmelden, inBureau } from '../mensen/in-bureau.js';
import { controleerBureau, type Sleuteltelling } from './controleer.js';
import { maakBureauAf, type Rotatie, roteerBureau, roteerDossier } from './roteer.js';
import { herpakBureausleutels } from './roteer-meester.js';
import { type Vernietigingsbewijs, vernietigDossiersleutels } from './vernietig.js';
import { type Meld, Werkplek } from './werkplek.js';

const ids = z.array(z.object({ id: z.uuid() }));
const STIL: Meld = () => {};

/**
 * Replacing, checking and destroying keys, while everybody goes on working. Needs the connection of the
 * owner of the tables: the app itself may not rewrite what is evidence.
 */
export class Sleutelbeheer {
  constructor(
    private readonly bron: DataSource,
    private readonly kluis: Sleutelkluis,
    private readonly meld: Meld = STIL,
  ) {}

  /** Wraps the keys of every agency with the master key that counts now. @returns how many were */
  async roteerMeester(): Promise<number> {
    let totaal = 0;
    for (const id of await this.bureaus()) {
      totaal += await herpakBureausleutels(this.bron, this.kluis, id);
    }
    return totaal;
  }

  /** Gives an agency a new key. */
  roteerBureau(bureauId: string): Promise<Rotatie> {
    return roteerBureau(this.plek(bureauId), this.meld);
  }

  /** Gives a dossier a new key; null when there is no such dossier. */
  async roteerDossier(werknemerId: string): Promise<Rotatie | null> {
    const plek = await this.plekVan(werknemerId);
    return plek && roteerDossier(plek, werknemerId, this.meld);
  }

  /** Finishes what is not closed with the keys that count. @returns how many values were rewritten */
  async maakAf(): Promise<number> {
    let totaal = 0;
    for (const id of await this.bureaus()) totaal += await maakBureauAf(this.plek(id), this.meld);
    return totaal;
  }

  /** Opens every encrypted value there is, and counts by key. */
  async controleer(): Promise<readonly Sleuteltelling[]> {
    const tellingen: Sleuteltelling[] = [];
    for (const id of await this.bureaus()) {
      tellingen.push(...(await controleerBureau(this.plek(id))));
    }
    return tellingen;
  }

  /** Destroys the keys of a dossier; null when there is no such dossier. */
  async vernietig(werknemerId: string): Promise<Vernietigingsbewijs | null> {
    const plek = await this.plekVan(werknemerId);
    return plek && vernietigDossiersleutels(plek, werknemerId, this.meld);
  }

  /** Ids of all agencies. */
  bureaus(): Promise<readonly string[]> {
    return bijAanmelden(this.bron, async (manager) => {
      const gevonden: unknown = await manager.query('SELECT id FROM bureau ORDER BY id');
      return ids.parse(gevonden).map(({ id }) => id);
    });
  }

  private plek(bureauId: string): Werkplek {
    return new Werkplek(this.bron, this.kluis, bureauId);
  }

  /** The owner is under row-level security too, so the agencies are asked one by one. */
  private async plekVan(werknemerId: string): Promise<Werkplek | null> {
    for (const bureauId of await this.bureaus()) {
      const gevonden: unknown = await inBureau(this.bron, bureauId, (manager) =>
        manager.query('SELECT id FROM werknemer WHERE id = $1 AND vernietigd_op IS NULL', [
          werknemerId,
        ]),
      );
      if (ids.parse(gevonden).length > 0) return this.plek(bureauId);
    }
    return null;
  }
}
