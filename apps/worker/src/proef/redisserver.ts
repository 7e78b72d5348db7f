import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { zend } from './eigen-redis.js';
import { vrijePoort } from './vrije-poort.js';

/** A Redis of this test alone, set up as docs/architecture.md asks: AOF and no eviction. */
export interface Redisserver {
  readonly url: string;
  /** Ends it as a power cut would. */
  sloop(): Promise<void>;
  /** Starts it again on what it had written; with `leeg` on nothing. */
  herstart(leeg?: boolean): Promise<void>;
  /** Throws everything away while it runs. */
  gooiLeeg(): Promise<void>;
  stop(): Promise<void>;
}

/** Whether this machine has a Redis to start. */
export const HEEFT_REDIS = spawnSync('redis-server', ['--version']).status === 0;

export async function startRedisserver(): Promise<Redisserver> {
  const map = await mkdtemp(join(tmpdir(), 'passend-redis-'));
  const poort = await vrijePoort();
  const url = `redis://127.0.0.1:${poort}`;
  let proces = await start(map, poort);
  const sloop = () => eindig(proces);
  return {
    url,
    sloop,
    herstart: async (leeg = false) => {
      if (leeg) await rm(join(map, 'appendonlydir'), { recursive: true, force: true });
      proces = await start(map, poort);
    },
    gooiLeeg: () => zend(new URL(url), ['FLUSHALL']),
    stop: async () => {
      await sloop();
      await rm(map, { recursive: true, force: true });
    },
  };
}

async function start(map: string, poort: number): Promise<ChildProcess> {
  const vlaggen = ['--port', `${poort}`, '--dir', map, '--save', '', '--bind', '127.0.0.1'];
  const duurzaam = ['--appendonly', 'yes', '--maxmemory-policy', 'noeviction'];
  const proces = spawn('redis-server', [...vlaggen, ...duurzaam], { stdio: 'ignore' });
  for (let poging = 0; poging < 100; poging += 1) {
    const leeft = await zend(new URL(`redis://127.0.0.1:${poort}`), ['PING']).then(
      () => true,
      () => false,
    );
    if (leeft) return proces;
    await wait(50);
  }
  throw new Error('Redis did not start.');
}

async function eindig(proces: ChildProcess): Promise<void> {
  if (proces.exitCode !== null || proces.signalCode !== null) return;
  const einde = once(proces, 'exit');
  proces.kill('SIGKILL');
  await einde;
}
