import { z } from 'zod';
import { kolommenVan } from './herschrijf.js';
import { maakDossierAf } from './roteer.js';
import type { Meld, Sleutelwerk, Werkplek } from './werkplek.js';

/** A hold is on the dossier: nothing in it may be destroyed. */
export class DossierGeblokkeerd extends Error {
  override readonly name = 'DossierGeblokkeerd';
}

/** Proof of a destruction: what it is called, and what became unreadable, by number. */
export interface Vernietigingsbewijs {
  readonly id: string;
  readonly hash: string;
  readonly tellingen: Readonly<Record<string, number>>;
}

const ids = z.array(z.object({ id: z.uuid() }));
const geteld = z.array(z.object({ n: z.number() }));
const bewijzen = z.array(
  z.object({ id: z.uuid(), hash: z.string(), tellingen: z.record(z.string(), z.number()) }),
);

/**
 * Destroys the keys of a dossier, so that nothing in it opens again, from whatever copy that was made
 * with these keys. What still stood under a key of the agency is closed with the key of the dossier
 * first. From then on the client is not there for anybody who uses the app.
 * @throws DossierGeblokkeerd when a hold is on it
 */
export async function vernietigDossiersleutels(
  werkplek: Werkplek,
  werknemerId: string,
  meld: Meld,
): Promise<Vernietigingsbewijs> {
  await weigerBijBlokkade(werkplek, werknemerId);
  await maakDossierAf(werkplek, werknemerId, meld);
  return werkplek.alleen(async (manager) => {
    const tellingen = await telWaarden(manager, werknemerId);
    const sleutels: unknown = await manager.query('SELECT bewaar_wis_sleutels($1)::int AS n', [
      werknemerId,
    ]);
    const dossiersleutel = geteld.parse(sleutels)[0]?.n ?? 0;
    const geschreven: unknown = await manager.query(
      `SELECT bewaar_bewijs('sleutels', 'dossier', $1, 'passend sleutels vernietig', $2) AS id`,
      [werknemerId, { ...tellingen, dossiersleutel }],
    );
    const gevonden: unknown = await manager.query(
      'SELECT id, hash, tellingen FROM vernietiging WHERE id = $1',
      [ids.parse(geschreven)[0]?.id],
    );
    const [bewijs] = bewijzen.parse(gevonden);
    if (bewijs === undefined) throw new Error('No proof was written; nothing was destroyed.');
    return bewijs;
  });
}

async function weigerBijBlokkade(werkplek: Werkplek, werknemerId: string): Promise<void> {
  const blokkades = await werkplek.naast(async ({ manager }) => {
    const gevonden: unknown = await manager.query(
      `SELECT count(*)::int AS n FROM bewaarblokkade
        WHERE werknemer_id = $1 AND opgeheven_op IS NULL`,
      [werknemerId],
    );
    return geteld.parse(gevonden)[0]?.n ?? 0;
  });
  if (blokkades > 0) throw new DossierGeblokkeerd('A hold is on this dossier.');
}

async function telWaarden(
  manager: Sleutelwerk['manager'],
  werknemerId: string,
): Promise<Record<string, number>> {
  const tellingen: Record<string, number> = {};
  for (const { tabel, kolom } of kolommenVan({ werknemerId })) {
    const gevonden: unknown = await manager.query(
      `SELECT count(${kolom})::int AS n FROM ${tabel} WHERE werknemer_id = $1`,
      [werknemerId],
    );
    const n = geteld.parse(gevonden)[0]?.n ?? 0;
    if (n > 0) tellingen[`${tabel}.${kolom}`] = n;
  }
  return tellingen;
}
