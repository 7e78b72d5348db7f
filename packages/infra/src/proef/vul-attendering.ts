import { createHash, randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Bewoners } from './bewoon.js';

/** A saved search with what it found, and a receiver who unsubscribed with his link. */
export async function vulAttendering(
  manager: EntityManager,
  { bureauId, coachId, werknemerId }: Bewoners,
  nu: Date,
): Promise<void> {
  const zoekopdracht = randomUUID();
  const kenmerk = createHash('sha256').update(coachId).digest();
  await manager.query(
    `INSERT INTO zoekopdracht (id, bureau_id, werknemer_id, inhoud, ritme, hoogstens, stil_avond,
       stil_weekend, door_id, op, gevolgd_tot)
     VALUES ($1, $2, $3, '\\x00', 'dagelijks', 5, true, true, $4, $5, '0')`,
    [zoekopdracht, bureauId, werknemerId, coachId, nu],
  );
  await manager.query(
    `INSERT INTO attendering (bureau_id, werknemer_id, zoekopdracht_id, vacature_id, redenen, op)
     VALUES ($1, $2, $3, 1, '{}', $4)`,
    [bureauId, werknemerId, zoekopdracht, nu],
  );
  await manager.query(
    `INSERT INTO postblokkade (id, bureau_id, gebruiker_id, reden, adres_kenmerk, op)
     VALUES ($1, $2, $3, 'afgemeld', $4, $5)`,
    [randomUUID(), bureauId, coachId, kenmerk, nu],
  );
  await manager.query(
    `INSERT INTO afmeldlink (token_hash, bureau_id, gebruiker_id, op) VALUES ($1, $2, $3, $4)`,
    [kenmerk, bureauId, coachId, nu],
  );
}
