import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root, varDir } from './project.mjs';
import { Mendable, say } from './say.mjs';

/** Name of the record in `var/`. */
export const RECORD = 'running.json';

const file = join(varDir, RECORD);

/** @returns {{pid: number, address: string, children: number[]} | null} */
function read() {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * A process number is reused one day, so only a process that runs a file of this project is ours.
 * Where nobody can tell (no /proc and no ps) a living process counts as ours.
 */
function isOurs(pid) {
  if (!isAlive(pid)) return false;
  const command = commandOf(pid);
  return command === null || command.includes(root);
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return commandByPs(pid);
  }
}

function commandByPs(pid) {
  try {
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return null;
  }
}

/** Refuses to start twice, and stops what an earlier start left behind when it was killed. */
export async function clearEarlierStart() {
  const earlier = read();
  if (earlier === null) return;
  if (earlier.pid !== process.pid && isOurs(earlier.pid)) {
    throw new Mendable(
      `Passend already runs, at ${earlier.address}. Stop it with Ctrl-C in its own terminal (process ${earlier.pid}).`,
    );
  }
  const left = earlier.children.filter(isOurs);
  for (const pid of left) process.kill(pid, 'SIGTERM');
  if (left.length > 0)
    say(`  Stopped ${left.length} process(es) that an earlier start left behind.`);
  for (let tries = 0; tries < 50 && left.some(isOurs); tries += 1) await sleep(200);
  for (const pid of left.filter(isOurs)) process.kill(pid, 'SIGKILL');
  rmSync(file, { force: true });
}

/** Writes down what runs, for the next start.
 * @param {string} address
 * @param {readonly number[]} children */
export function rememberStart(address, children) {
  writeFileSync(file, JSON.stringify({ pid: process.pid, address, children }));
}

/** Called when everything was stopped; the record of another start is left alone. */
export function forgetStart() {
  if (read()?.pid === process.pid) rmSync(file, { force: true });
}
