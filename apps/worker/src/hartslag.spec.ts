import { describe, expect, it, jest } from '@jest/globals';
import type { JobQueue, Slag } from '@passend/infra';
import { HartslagService } from './hartslag.service.js';

type Wachtrijen = ConstructorParameters<typeof HartslagService>[0];

const rij = (getJobCounts: JobQueue['getJobCounts']) =>
  ({ getJobCounts, getJobs: async () => [] }) as Pick<
    JobQueue,
    'getJobCounts' | 'getJobs'
  > as JobQueue;
const werkt = rij(async () => ({ waiting: 2, active: 1 }));
const weg = rij(async () => {
  throw new Error('CANARY: connection is closed');
});

function proef(post: JobQueue) {
  const slagen: Slag[] = [];
  const gedag: string[] = [];
  const log: unknown[] = [];
  const wachtrijen: Wachtrijen = {
    planning: werkt,
    ophalen: werkt,
    lezen: werkt,
    indexeren: werkt,
    post,
  };
  const uitvoerder = { laatsteKlaarOp: Date.now(), klaar: 7, mislukt: 1 };
  const dienst = new HartslagService(
    wachtrijen,
    {
      last: { meet: () => ({ geheugenMb: 100, cpuProcent: 5, lusMs: 1 }), stop: () => undefined },
      uitvoerder,
      server: 'redis',
    },
    {
      outbox: { achterstandMs: async () => null },
      plan: { oudsteWerkMs: async () => 20 },
      werk: {
        sla: async (slag) => void slagen.push(slag),
        zegGedag: async (naam) => void gedag.push(naam),
      },
    },
    { warn: (...regel: unknown[]) => void log.push(regel) },
  );
  return { dienst, slagen, gedag, log };
}

describe('the sign of life of a worker', () => {
  it('tells what waits per queue, how much was done, and says goodbye under the same name', async () => {
    const { dienst, slagen, gedag } = proef(werkt);
    await dienst.onApplicationBootstrap();
    await dienst.onModuleDestroy();
    expect(slagen[0]).toMatchObject({
      soort: 'worker',
      gezond: true,
      belasting: { takenPerMinuut: 7, misluktPerMinuut: 1, wachtrij: { server: 'redis' } },
    });
    expect(slagen[0]?.belasting?.wachtrij?.rijen).toContainEqual({
      naam: 'lezen',
      wachtend: 2,
      actief: 1,
    });
    expect(gedag).toEqual([slagen[0]?.naam]);
  });

  it('goes on when the queue is away, and is unwell when that lasts', async () => {
    jest.useFakeTimers({ advanceTimers: false });
    const { dienst, slagen, log } = proef(weg);
    await dienst.onApplicationBootstrap();
    await jest.advanceTimersByTimeAsync(70_000);
    await dienst.onModuleDestroy();
    jest.useRealTimers();
    expect(slagen[0]).toMatchObject({ gezond: true, belasting: { wachtrij: null } });
    expect(slagen.at(-1)).toMatchObject({ gezond: false, belasting: { wachtrij: null } });
    expect(JSON.stringify(log)).not.toContain('CANARY');
  });
});
