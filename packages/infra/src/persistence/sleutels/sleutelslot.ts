import type { EntityManager } from 'typeorm';

/** Any constant will do, as long as every version of Passend uses the same one. */
const KLASSE = 727_155;
/** New work waits at most this long behind a change of keys that itself waits for older work. */
const GEDULD = '2s';

/**
 * Every unit of work holds this until its end, so that no key changes under its hands. A statement of
 * its own: what is read after it, sees the keys as they are after the change.
 */
export async function wachtOpSleutelwissel(
  manager: EntityManager,
  bureauId: string,
): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock_shared($1, hashtext($2))', [KLASSE, bureauId]);
}

/**
 * The same for work that begins: opens the agency for this transaction in the statement that waits. The
 * order within it does not matter, as neither reads a row.
 */
export async function openOpSleutelwissel(
  manager: EntityManager,
  instelling: string,
  bureauId: string,
): Promise<void> {
  await manager.query(
    'SELECT set_config($1, $2, true), pg_advisory_xact_lock_shared($3, hashtext($2))',
    [instelling, bureauId, KLASSE],
  );
}

/**
 * Holds back new work of the agency for the rest of this transaction, which should be short.
 * @throws when older work does not end in two seconds; the transaction is to be tried again
 */
export async function houdSleutelsVast(manager: EntityManager, bureauId: string): Promise<void> {
  await manager.query(`SET LOCAL lock_timeout = '${GEDULD}'`);
  await manager.query('SELECT pg_advisory_xact_lock($1, hashtext($2))', [KLASSE, bureauId]);
}
