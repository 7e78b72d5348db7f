import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from '@passend/infra';
import type { Taakpost } from './wachtrijen/taakposter.js';

const ELKE_MS = 100;

/** Something to do: a source that is due, a run that is going on, or rows for the index. */
const WERK_OVER = `
  SELECT EXISTS (SELECT FROM bronrun WHERE status = 'bezig')
      OR EXISTS (SELECT FROM fetch_state f JOIN bron b ON b.id = f.bron_id
                 WHERE f.soort = 'ingang' AND f.volgende_op <= now() AND NOT b.gepauzeerd)
      OR EXISTS (SELECT FROM outbox WHERE NOT dood AND pogingen = 0) AS over`;

/**
 * Waits until every source that is due has been read, stored and indexed, nudging the planner so
 * that nobody waits for its schedule. For `--once` and for tests.
 * @throws Error when it takes longer than `maxMs`
 */
export async function verwerkAlles(
  dataSource: DataSource,
  poster: Taakpost,
  maxMs: number,
): Promise<void> {
  const tot = Date.now() + maxMs;
  while (await isWerkOver(dataSource)) {
    if (Date.now() > tot) throw new Error(`The work was not done within ${maxMs} ms.`);
    await poster.post('plan', {}, { sleutel: 'plan' });
    await wait(ELKE_MS);
  }
}

async function isWerkOver(dataSource: DataSource): Promise<boolean> {
  const [row] = await dataSource.query<{ over: boolean }[]>(WERK_OVER);
  return row?.over === true;
}
