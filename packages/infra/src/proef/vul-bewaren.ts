import type { TestDatabase } from '@passend/test-kit';
import type { EntityManager } from 'typeorm';
import { createDataSource } from '../persistence/data-source.js';
import { inBureau } from '../persistence/mensen/in-bureau.js';

interface Bewoners {
  readonly bureauId: string;
  readonly coachId: string;
  readonly werknemerId: string;
}

/** A hold on a dossier; the app role may place one. */
export async function vulBewaren(
  manager: EntityManager,
  { bureauId, coachId, werknemerId }: Bewoners,
  op: Date,
): Promise<void> {
  await manager.query(
    `INSERT INTO bewaarblokkade (id, bureau_id, werknemer_id, reden, door_id, sinds, herzien_op)
     VALUES (gen_random_uuid(), $1, $2, 'geschil', $3, $4, '2027-01-01')`,
    [bureauId, werknemerId, coachId, op],
  );
}

/** A proof that something went; only the owner of the tables writes one. */
export async function bewijsVernietiging(database: TestDatabase, bureauId: string): Promise<void> {
  const eigenaar = await createDataSource({ url: database.ownerUrl, poolSize: 1 }).initialize();
  await inBureau(eigenaar, bureauId, (manager) =>
    manager.query("SELECT bewaar_bewijs('rijen', 'account', NULL, 'proef', '{}')"),
  );
  await eigenaar.destroy();
}
