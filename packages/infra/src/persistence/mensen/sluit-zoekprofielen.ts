import { z } from 'zod';
import type { BureauOpslag, Werkeenheid } from './bureau.opslag.js';
import { zoekprofielplek } from './dossier.opslag.js';

const PARTIJ = 100;
const rijen = z.array(z.object({ id: z.uuid(), werknemer_id: z.uuid(), inhoud: z.unknown() }));

/**
 * Closes zoekprofielen that were written before they were encrypted; once that is done, it finds nothing.
 * @returns how many it closed
 */
export async function sluitZoekprofielen(bureaus: BureauOpslag): Promise<number> {
  let totaal = 0;
  for (const bureauId of await bureaus.ids()) {
    for (let klaar = PARTIJ; klaar === PARTIJ; totaal += klaar) {
      klaar = await bureaus.in(bureauId, sluitPartij);
    }
  }
  return totaal;
}

async function sluitPartij({ manager, sleutel }: Werkeenheid): Promise<number> {
  const gevonden: unknown = await manager.query(
    `SELECT z.id, z.werknemer_id, z.inhoud_open AS inhoud FROM zoekprofiel z
       JOIN werknemer w ON w.id = z.werknemer_id
      WHERE z.inhoud_open IS NOT NULL ORDER BY z.werknemer_id LIMIT ${PARTIJ}`,
  );
  const open = rijen.parse(gevonden);
  for (const { id, werknemer_id: werknemerId, inhoud } of open) {
    const ring = await sleutel.dossier(werknemerId);
    const bytes = ring.sluit(zoekprofielplek(id), inhoud);
    await manager.query('SELECT sluit_zoekprofiel($1, $2)', [id, bytes]);
  }
  return open.length;
}
