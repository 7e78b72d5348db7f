import { setTimeout as wait } from 'node:timers/promises';
import { type DataSource, isNacht } from '@passend/infra';
import type { Taakpost } from './wachtrijen/taakposter.js';

const ELKE_MS = 100;

/**
 * Something to do: a source that is due, a run that is going on, or rows for the index. By day ($1 is
 * false) a source that is visited at night only is no work.
 */
const WERK_OVER = `
  SELECT EXISTS (SELECT FROM bronrun r JOIN bron b ON b.id = r.bron_id
                 WHERE r.status = 'bezig' AND ($1 OR NOT b.alleen_nachts))
      OR EXISTS (SELECT FROM fetch_state f JOIN bron b ON b.id = f.bron_id
                 WHERE f.soort = 'ingang' AND f.volgende_op <= now() AND NOT b.gepauzeerd
                   AND ($1 OR NOT b.alleen_nachts)) AS lezen,
         EXISTS (SELECT FROM outbox WHERE NOT dood AND pogingen = 0) AS indexeren`;

interface Werk {
  readonly lezen: boolean;
  readonly indexeren: boolean;
}

/**
 * Waits until every source that is due has been read, stored and indexed, nudging the planner and the
 * index so that nobody waits for their schedules. For `--once` and for tests.
 * @throws Error when it takes longer than `maxMs`
 */
export async function verwerkAlles(
  dataSource: DataSource,
  poster: Taakpost,
  maxMs: number,
): Promise<void> {
  const tot = Date.now() + maxMs;
  for (;;) {
    const { lezen, indexeren } = await werkOver(dataSource);
    if (!lezen && !indexeren) return;
    if (Date.now() > tot) throw new Error(`The work was not done within ${maxMs} ms.`);
    if (lezen) await poster.post('plan', {}, { sleutel: 'plan' });
    if (indexeren) await poster.post('indexeer', {}, { sleutel: 'indexeer' });
    await wait(ELKE_MS);
  }
}

async function werkOver(dataSource: DataSource): Promise<Werk> {
  const [row] = await dataSource.query<Werk[]>(WERK_OVER, [isNacht(new Date())]);
  return row ?? { lezen: false, indexeren: false };
}
