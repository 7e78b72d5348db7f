import type { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Sleutelkluis } from '../../secrets/sleutelkluis.js';
import { sleutelIdVan } from '../../secrets/versleuteling.js';
import { inBureau } from '../mensen/in-bureau.js';
import { plekVanBureausleutel } from './plekken.js';

const rijen = z.array(z.object({ id: z.uuid(), verpakt: z.instanceof(Buffer) }));

/**
 * Wraps the keys of one agency with the master key that counts now; the keys themselves stay, so nothing
 * else changes. Work goes on beside it: a process that has both master keys opens either form.
 * @returns how many keys were wrapped anew
 */
export function herpakBureausleutels(
  bron: DataSource,
  kluis: Sleutelkluis,
  bureauId: string,
): Promise<number> {
  return inBureau(bron, bureauId, async (manager) => {
    const gevonden: unknown = await manager.query(
      'SELECT id, verpakt FROM bureausleutel ORDER BY id FOR UPDATE',
    );
    const oud = rijen
      .parse(gevonden)
      .filter(({ verpakt }) => sleutelIdVan(verpakt) !== kluis.huidig);
    for (const rij of oud) {
      const sleutel = await kluis.pakUit(plekVanBureausleutel(bureauId, rij), rij.verpakt);
      const plek = plekVanBureausleutel(bureauId, { id: rij.id, verpakt: null });
      const verpakt = await kluis.verpak(plek, sleutel);
      await manager.query('UPDATE bureausleutel SET verpakt = $2 WHERE id = $1', [rij.id, verpakt]);
    }
    return oud.length;
  });
}
