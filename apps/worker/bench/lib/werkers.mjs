import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { piekMB, processorS, serverS } from './processortijd.mjs';

const MAIN = join(import.meta.dirname, '../../dist/main.js');
const KIJK_MS = 100;

const WERK_OVER = `
  SELECT (SELECT count(*)::int FROM bronrun WHERE status = 'bezig') AS runs,
         EXISTS (SELECT FROM fetch_state WHERE soort = 'ingang' AND volgende_op <= now()) AS rijp,
         EXISTS (SELECT FROM outbox WHERE NOT dood) AS outbox`;

/** Starts worker processes as people run them, and waits until each has started. */
export async function startWerkers(aantal, env) {
  const werkers = Array.from({ length: aantal }, () => startWerker(env));
  await Promise.all(werkers.map(({ gestart }) => gestart));
  return {
    pids: werkers.map(({ child }) => child.pid),
    stop: () => Promise.all(werkers.map(({ child }) => stop(child))),
  };
}

function startWerker(env) {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gestart = new Promise((resolve, reject) => {
    child.stdout.on('data', (text) => String(text).includes('worker started') && resolve());
    child.once('exit', () => reject(new Error('A worker ended before it had started.')));
  });
  return { child, gestart };
}

async function stop(child) {
  if (child.exitCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  await exit;
}

/** Waits until nothing is due, running or on its way to the index. */
export async function wachtTotKlaar(dataSource, geduldMs) {
  const tot = performance.now() + geduldMs;
  for (;;) {
    const [{ runs, rijp, outbox }] = await dataSource.query(WERK_OVER);
    if (runs === 0 && !rijp && !outbox) return;
    if (performance.now() > tot) throw new Error('The work was not done in time.');
    await wait(KIJK_MS);
  }
}

/** What happened between now and the call: wall seconds, and processor seconds of both sides. */
export function meter(workerPids, postgresPid) {
  const van = { nu: performance.now(), werker: som(workerPids), server: serverS(postgresPid) };
  return () => ({
    seconden: (performance.now() - van.nu) / 1000,
    werkerS: som(workerPids) - van.werker,
    serverS: serverS(postgresPid) - van.server,
    piekMB: Math.max(...workerPids.map(piekMB)),
  });
}

function som(pids) {
  return pids.reduce((sum, pid) => sum + processorS(pid), 0);
}
