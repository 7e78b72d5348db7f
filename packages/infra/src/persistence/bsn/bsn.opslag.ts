import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { Bureausleutel } from '../../secrets/bureausleutel.js';

const rijen = z.array(z.object({ id: z.uuid(), inhoud: z.instanceof(Buffer), op: z.date() }));

/** A BSN that was opened. */
export interface OpenBsn {
  readonly bsn: string;
  readonly op: Date;
}

/** The BSN of clients; the manager comes from `inBureau`, the keys from the agency. */
export class BsnOpslag {
  constructor(
    private readonly manager: EntityManager,
    private readonly sleutel: Bureausleutel,
  ) {}

  /** The number of a client; null when nobody filled it in. */
  async van(werknemerId: string): Promise<OpenBsn | null> {
    const gevonden: unknown = await this.manager.query(
      'SELECT id, inhoud, op FROM bsn WHERE werknemer_id = $1',
      [werknemerId],
    );
    const [rij] = rijen.parse(gevonden);
    if (rij === undefined) return null;
    const ring = await this.sleutel.dossier(werknemerId);
    return { bsn: z.string().parse(ring.opent(plekVan(rij.id), rij.inhoud)), op: rij.op };
  }

  /** Keeps the number; the one before is gone. */
  async zet(
    plek: { bureauId: string; werknemerId: string; doorId: string; op: Date },
    bsn: string,
  ): Promise<void> {
    const { bureauId, werknemerId, doorId, op } = plek;
    const id = randomUUID();
    const ring = await this.sleutel.dossier(werknemerId);
    await this.manager.query('DELETE FROM bsn WHERE werknemer_id = $1', [werknemerId]);
    await this.manager.query(
      `INSERT INTO bsn (id, bureau_id, werknemer_id, inhoud, door_id, op)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, bureauId, werknemerId, ring.sluit(plekVan(id), bsn), doorId, op],
    );
  }
}

function plekVan(id: string) {
  return { tabel: 'bsn', rij: id, kolom: 'inhoud' };
}
