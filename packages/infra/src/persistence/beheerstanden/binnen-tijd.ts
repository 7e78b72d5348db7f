import type { DataSource, EntityManager } from 'typeorm';

/** A page of many parts must not wait longer than this for one of them. */
const HOOGSTENS_MS = 2_000;

/** Reads in one transaction in which each statement is cut off soon. */
export function binnenTijd<T>(
  bron: DataSource,
  lees: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return bron.transaction(async (manager) => {
    await beperkTijd(manager);
    return lees(manager);
  });
}

/** The same for a transaction that was begun. */
export async function beperkTijd(manager: EntityManager): Promise<void> {
  await manager.query(`SET LOCAL statement_timeout = ${HOOGSTENS_MS}`);
}
