import { existsSync } from 'node:fs';
import { exec } from './exec.mjs';
import { say, step } from './say.mjs';

const PROGRAM = '/usr/bin/redis-server';

/**
 * Sees to a redis-server for the tests that hurt one; installs Debian's when run as root without
 * one. Without it those tests are skipped and say so, so that a failure here is no reason to stop.
 */
export async function ensureRedis() {
  const { code } = await exec('redis-server', ['--version']).catch(() => ({ code: 1 }));
  if (code === 0 || existsSync(PROGRAM)) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const done = step("Installing Debian's redis-server");
  // At this level Debian installs a service and does not start it.
  const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  await exec('apt-get', ['update', '-q'], { env });
  const packages = ['redis-server'];
  const installed = await exec(
    'apt-get',
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
    { env },
  );
  if (installed.code === 0) done();
  else say('redis-server could not be installed; its tests are skipped.');
}
