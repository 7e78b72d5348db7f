import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  createDataSource,
  createQueueFactory,
  type DataSource,
  PlanOpslag,
  type QueueFactory,
} from '@passend/infra';
import { cloneTestDatabase, startProefrun, type TestDatabase } from '@passend/test-kit';
import { pino } from 'pino';
import { Proefpost } from '../proef/proefpost.js';
import { Wachtrijwacht } from './wachtrijwacht.js';

describe('a queue that went back in time', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let queues: QueueFactory;
  let plan: PlanOpslag;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    queues = createQueueFactory({ databaseUrl: database.url, onError: () => {} });
    plan = new PlanOpslag(dataSource);
  }, 60_000);
  afterAll(async () => {
    await queues.close();
    await dataSource.destroy();
    await database.drop();
  });

  it('is noticed at the second look: work is under way and no job has it', async () => {
    const rijen = {
      ophalen: queues.createQueue('ophalen'),
      lezen: queues.createQueue('lezen'),
    };
    const post = new Proefpost(1);
    const wacht = new Wachtrijwacht(rijen, plan, post, pino({ level: 'silent' }));
    const { fetchId } = await startProefrun(dataSource, 'kwijt');
    expect(await plan.deelUit(10)).toEqual([]);

    const baan = await rijen.ophalen.add('haal', { fetchId });
    for (let keer = 0; keer < 3; keer += 1) await wacht.kijk();
    expect(post.wachtend).toEqual([]);

    await baan.remove();
    await wacht.kijk();
    expect(post.wachtend).toEqual([]);
    await wacht.kijk();
    expect(post.wachtend).toEqual([{ taak: 'plan', payload: {} }]);
    const weer = await plan.deelUit(10);
    expect(weer.map((opdracht) => opdracht.fetchId)).toEqual([fetchId]);
  });

  it('leaves alone what a source itself put off', async () => {
    await dataSource.query(
      `UPDATE fetch_state SET rust = true, uitgedeeld_tot = now() + interval '10 minutes'`,
    );
    expect(await plan.onderweg()).toBe(0);
    expect(await plan.neemTerug()).toBe(0);
  });
});
