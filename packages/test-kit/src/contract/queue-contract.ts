import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type JobHandler, type QueueFactory, readQueueHealth } from '@passend/infra';
import { until } from './until.js';

/** What the queue contract needs of an engine. */
export interface QueueContractSetup {
  /** A new factory each time, as a new process would make one. */
  readonly createFactory: () => QueueFactory;
  readonly stop: () => Promise<void>;
}

interface Payload {
  readonly id: string;
}

/** Short times, so that losing a worker is seen within seconds. */
const QUICK = { stalledInterval: 300, lockDuration: 600, drainDelay: 1 };

/**
 * What every queue engine must do for the worker and the API. Runs against a real server; each case
 * has its own queue.
 */
export function queueContract(name: string, maak: () => Promise<QueueContractSetup>): void {
  describe(`queue contract: ${name}`, () => {
    let setup: QueueContractSetup;
    const factories: QueueFactory[] = [];
    const newFactory = (): QueueFactory => {
      const factory = setup.createFactory();
      factories.push(factory);
      return factory;
    };
    const start = (handler: JobHandler<Payload>) => {
      const factory = newFactory();
      const queueName = `contract-${randomUUID()}`;
      const queue = factory.createQueue<Payload>(queueName);
      const worker = factory.createWorker<Payload>(queueName, handler, QUICK);
      return { factory, queue, queueName, worker };
    };

    beforeAll(async () => {
      setup = await maak();
    });
    afterAll(async () => {
      await Promise.all(factories.map((factory) => factory.close(1_000)));
      await setup.stop();
    });

    it('runs every job that was added, with its data', async () => {
      const seen: string[] = [];
      const { queue } = start(async (job) => seen.push(job.data.id));
      await queue.add('one', { id: 'a' });
      await queue.addBulk(['b', 'c'].map((id) => ({ name: 'one', data: { id } })));
      await until(() => seen.length === 3);
      expect([...seen].sort()).toEqual(['a', 'b', 'c']);
    });

    it('retries a failing job with a growing pause, and keeps it as failed after the last attempt', async () => {
      const attempts: number[] = [];
      const { queue } = start(async () => {
        attempts.push(Date.now());
        throw new Error('de bron antwoordt niet');
      });
      const job = await queue.add(
        'fails',
        { id: 'x' },
        { attempts: 3, backoff: { type: 'exponential', delay: 200 } },
      );
      await until(async () => (await queue.getJobCounts('failed')).failed === 1);
      const [first = 0, second = 0, third = 0] = attempts;
      expect(attempts).toHaveLength(3);
      expect(second - first).toBeGreaterThanOrEqual(195);
      expect(third - second).toBeGreaterThanOrEqual(395);
      const kept = await queue.getJob(job.id ?? '');
      expect(kept?.failedReason).toBe('de bron antwoordt niet');
    });

    it('gives jobs five attempts unless the producer says otherwise', async () => {
      const queue = newFactory().createQueue<Payload>(`contract-${randomUUID()}`);
      const job = await queue.add('any', { id: 'x' });
      expect(job.opts.attempts).toBe(5);
    });

    it('holds one waiting job for one deduplication id', async () => {
      const factory = newFactory();
      const queue = factory.createQueue<Payload>(`contract-${randomUUID()}`);
      const twice = { deduplication: { id: 'index-employer-7' } };
      const first = await queue.add('index', { id: '7' }, twice);
      const second = await queue.add('index', { id: '7' }, twice);
      expect(second.id).toBe(first.id);
      expect((await queue.getJobCounts('waiting')).waiting).toBe(1);
    });

    it('does not add a second job with the same job id', async () => {
      const queue = newFactory().createQueue<Payload>(`contract-${randomUUID()}`);
      await queue.add('fetch', { id: '1' }, { jobId: 'source-1' });
      await queue.add('fetch', { id: '1' }, { jobId: 'source-1' });
      expect((await queue.getJobCounts('waiting')).waiting).toBe(1);
    });

    it('runs a job again when the worker that held it is lost', async () => {
      const queueName = `contract-${randomUUID()}`;
      const queue = newFactory().createQueue<Payload>(queueName);
      const lost = setup.createFactory();
      let taken = false;
      const neverEnds: JobHandler<Payload> = () => {
        taken = true;
        return new Promise(() => {});
      };
      lost.createWorker<Payload>(queueName, neverEnds, { ...QUICK, skipLockRenewal: true });
      await queue.add('long', { id: 'kept' });
      await until(() => taken);
      await lost.close(1);

      const seen: string[] = [];
      newFactory().createWorker<Payload>(queueName, async (job) => seen.push(job.data.id), QUICK);
      await until(() => seen.length > 0);
      expect(seen).toEqual(['kept']);
    });

    it('runs a schedule again and again, once however often it is registered', async () => {
      let runs = 0;
      const { queue } = start(async () => {
        runs += 1;
      });
      const register = () =>
        queue.upsertJobScheduler('tick', { every: 500 }, { name: 'tick', data: { id: 'tick' } });
      await Promise.all([register(), register(), register()]);
      await until(() => runs >= 2);
      expect(await queue.getJobSchedulers()).toHaveLength(1);
      await queue.removeJobScheduler('tick');
      expect(await queue.getJobSchedulers()).toHaveLength(0);
    });

    it('keeps the wall-clock time of a schedule in its time zone', async () => {
      const queue = newFactory().createQueue<Payload>(`contract-${randomUUID()}`);
      const pattern = { pattern: '0 30 2 * * *', tz: 'Europe/Amsterdam' };
      await queue.upsertJobScheduler('night', pattern, { name: 'night', data: { id: 'n' } });
      const [scheduler] = await queue.getJobSchedulers();
      const clock = new Intl.DateTimeFormat('nl-NL', {
        timeZone: 'Europe/Amsterdam',
        hour: '2-digit',
        minute: '2-digit',
      });
      // The night that summer time begins has no 02:30; the job then runs at 03:30.
      expect(clock.format(scheduler?.next)).toMatch(/^0[23]:30$/u);
    });

    it('lets the job in hand finish when it is closed', async () => {
      let finished = false;
      let begun = false;
      const { queue, factory } = start(async () => {
        begun = true;
        await wait(400);
        finished = true;
      });
      await queue.add('slow', { id: 's' });
      await until(() => begun);
      await factory.close();
      expect(finished).toBe(true);
    });

    it('does not wait past its deadline for a job that hangs', async () => {
      let begun = false;
      const { queue, factory } = start(() => {
        begun = true;
        return new Promise(() => {});
      });
      await queue.add('hangs', { id: 'h' });
      await until(() => begun);
      const before = Date.now();
      await factory.close(200);
      expect(Date.now() - before).toBeLessThan(5_000);
    });

    it('serves the classes that @nestjs/bullmq constructs, without a connection of its own', async () => {
      const { nestClasses } = newFactory();
      const queueName = `contract-${randomUUID()}`;
      const seen: string[] = [];
      const queue = new nestClasses.queueClass(queueName, { name: queueName });
      const handler: JobHandler<unknown> = async (job) => seen.push(job.name);
      new nestClasses.workerClass(
        queueName,
        handler,
        Object.assign({ concurrency: 1 }, { prefix: undefined }),
      );
      await queue.add('through-nest', {});
      await until(() => seen.length === 1);
      expect(seen).toEqual(['through-nest']);
    });

    it('tells how long the oldest job has been waiting', async () => {
      const queue = newFactory().createQueue(`contract-${randomUUID()}`);
      expect((await readQueueHealth(queue, Date.now())).oldestWaitingMs).toBeNull();
      const before = Date.now();
      await queue.add('first', { id: '1' });
      await wait(300);
      await queue.add('second', { id: '2' });
      const { oldestWaitingMs, ...counts } = await readQueueHealth(queue, before + 5_000);
      expect(counts).toEqual({ waiting: 2, active: 0, delayed: 0, failed: 0 });
      // The second job would be at most 4,700 ms old.
      expect(oldestWaitingMs).toBeGreaterThan(4_800);
    });
  });
}
