import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type EigenPostgres, startEigenPostgres } from '../proef/eigen-postgres.js';
import { LANG, meld, slaOver } from '../proef/lang.js';
import { maakStoringsmarkt, ongeschonden, type Storingsmarkt } from '../proef/storingsmarkt.js';
import { bouwWorker } from '../proef/werkproces.js';

/** A new PostgreSQL takes about 60 MB, and 16 MB for each piece of its log. */
const SCHIJF_MB = 320;
const VOL_MS = 15_000;

/** A disk of a few hundred megabytes in memory; null when this user may not make one. */
function kleineSchijf(): string | null {
  if (!LANG || userInfo().uid !== 0) return null;
  const map = mkdtempSync(join(tmpdir(), 'passend-schijf-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SCHIJF_MB}m`, 'tmpfs', map], {
      stdio: 'pipe',
    });
    return map;
  } catch {
    return null;
  }
}

const schijf = kleineSchijf();
if (schijf === null) {
  slaOver('the full disk', 'it is a long proof that only root can run, where mounting is allowed');
}

(schijf === null ? describe.skip : describe)('a disk that is full during the work', () => {
  const map = schijf ?? '';
  let postgres: EigenPostgres;
  let markt: Storingsmarkt;

  beforeAll(async () => {
    bouwWorker();
    postgres = await startEigenPostgres(map);
    markt = await maakStoringsmarkt(postgres.url, { feeds: 8, perFeed: 60, paginas: 60 });
  }, 240_000);
  afterAll(async () => {
    await markt.stop();
    await postgres.stop();
    execFileSync('umount', ['-l', map], { stdio: 'pipe' });
    await rm(map, { recursive: true, force: true });
  }, 60_000);

  it('costs time and nothing else once there is room again', async () => {
    const begin = Date.now();
    const proces = markt.start();
    await markt.wachtTot(async () => (await markt.tel('waarneming')) >= 60, 20);
    const { bavail, bsize } = await statfs(map);
    const ballast = join(map, 'ballast');
    await writeFile(ballast, Buffer.alloc(bavail * bsize, 1)).catch(() => {});
    await wait(VOL_MS);
    const tijdens = await markt.tel('waarneming').catch(() => -1);
    await rm(ballast);
    // PostgreSQL ends itself when its log has no room.
    await postgres.herstart();
    expect(await markt.uitkomst()).toEqual(ongeschonden(markt));
    expect(tijdens).toBeLessThan(markt.verwacht.length);
    meld('disk full', {
      'seconden vol': VOL_MS / 1_000,
      'opgeslagen toen hij vol was': tijdens,
      vacatures: markt.verwacht.length,
      seconden: Math.round((Date.now() - begin) / 1_000),
    });
    expect(await proces.stop()).toBe(0);
  }, 1_200_000);
});
