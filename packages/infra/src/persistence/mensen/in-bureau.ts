import type { DataSource, EntityManager } from 'typeorm';
import { openOpSleutelwissel } from '../sleutels/sleutelslot.js';

/**
 * Does one unit of work inside one agency: a transaction in which row-level security shows the
 * rows of that agency and no others. All database work on people goes through here.
 * @param bureauId uuid of the agency
 * @param werk gets the manager of the transaction; work with another manager sees nothing
 */
export function inBureau<T>(
  bron: DataSource,
  bureauId: string,
  werk: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return metInstelling(bron, 'passend.bureau_id', bureauId, werk);
}

/**
 * The same, held back while the keys of the agency change (`wachtOpSleutelwissel`): in one statement, as
 * every request begins with it. It is on its way to the server when the work begins, and the server
 * answers in the order in which it was asked: what the work asks at once goes with it and comes after
 * it. Were it ever asked before, row-level security would show it nothing.
 * @param werk has to wait for `geopend` as well
 */
export function inBureauMetSleutels<T>(
  bron: DataSource,
  bureauId: string,
  werk: (manager: EntityManager, geopend: Promise<void>) => Promise<T>,
): Promise<T> {
  return bron.transaction((manager) =>
    werk(manager, openOpSleutelwissel(manager, 'passend.bureau_id', bureauId)),
  );
}

/**
 * Does the work of signing in, when the agency is not known yet: only users, sessions and agencies
 * are visible, nothing about clients.
 */
export function bijAanmelden<T>(
  bron: DataSource,
  werk: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return metInstelling(bron, 'passend.doel', 'aanmelden', werk);
}

/** Finds mail that waits, of whatever agency; only the list of mail is visible. */
export function bijVerzenden<T>(
  bron: DataSource,
  werk: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return metInstelling(bron, 'passend.doel', 'verzenden', werk);
}

function metInstelling<T>(
  bron: DataSource,
  naam: string,
  waarde: string,
  werk: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return bron.transaction(async (manager) => {
    // `true`: only for this transaction, so that a pooled connection never carries it onwards.
    await manager.query('SELECT set_config($1, $2, true)', [naam, waarde]);
    return werk(manager);
  });
}
