import type { TestDatabase } from '@passend/test-kit';
import { BsnOpslag } from '../persistence/bsn/bsn.opslag.js';
import { createDataSource } from '../persistence/data-source.js';
import type { Werkeenheid } from '../persistence/mensen/bureau.opslag.js';
import { inBureau } from '../persistence/mensen/in-bureau.js';

interface Bewoners {
  readonly bureauId: string;
  readonly coachId: string;
  readonly werknemerId: string;
}

/** A hold on a dossier and a BSN in it; the app role may write both. */
export async function vulBewaren(
  { manager, sleutel }: Werkeenheid,
  { bureauId, coachId, werknemerId }: Bewoners,
  op: Date,
): Promise<void> {
  await manager.query(
    `INSERT INTO bewaarblokkade (id, bureau_id, werknemer_id, reden, door_id, sinds, herzien_op)
     VALUES (gen_random_uuid(), $1, $2, 'geschil', $3, $4, '2027-01-01')`,
    [bureauId, werknemerId, coachId, op],
  );
  const plek = { bureauId, werknemerId, doorId: coachId, op };
  await new BsnOpslag(manager, sleutel).zet(plek, '111222333');
}

/** A proof that something went; only the owner of the tables writes one. */
export async function bewijsVernietiging(database: TestDatabase, bureauId: string): Promise<void> {
  const eigenaar = await createDataSource({ url: database.ownerUrl, poolSize: 1 }).initialize();
  await inBureau(eigenaar, bureauId, (manager) =>
    manager.query("SELECT bewaar_bewijs('rijen', 'account', NULL, 'proef', '{}')"),
  );
  await eigenaar.destroy();
}
