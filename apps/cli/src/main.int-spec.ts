import { execFile, spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { maakProefIo, PROEFCASES, ruimProefmappenOp, zetBestand } from './proef/proef-io.js';

afterAll(ruimProefmappenOp);

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
const BIN = join(PROJECT, 'apps/cli/bin/passend.js');
const TSC = join(PROJECT, 'node_modules/typescript/bin/tsc');
const BOUWVOLGORDE = ['packages/domain', 'packages/ingestion', 'packages/matching', 'apps/cli'];
const doe = promisify(execFile);

/** The real command, as people have it: built, in a process of its own. */
describe('the passend program', () => {
  beforeAll(() => {
    for (const map of BOUWVOLGORDE) {
      if (existsSync(join(PROJECT, map, 'dist'))) continue;
      const bouw = spawnSync(process.execPath, [TSC, '-p', 'tsconfig.build.json'], {
        cwd: join(PROJECT, map),
        encoding: 'utf8',
      });
      if (bouw.status !== 0) throw new Error(`${map} does not build: ${bouw.stdout}`);
    }
  }, 180_000);

  it('puts the result alone on standard output, for paths of the caller', async () => {
    const io = maakProefIo();
    zetBestand(io, 'cases.json', JSON.stringify(PROEFCASES));
    const { stdout, stderr } = await doe(process.execPath, [BIN, 'match', 'cases.json', '--json'], {
      cwd: io.werkmap,
    });
    expect(
      stdout
        .trim()
        .split('\n')
        .map((regel) => JSON.parse(regel).vacature),
    ).toEqual(['a', 'b']);
    expect(stderr).not.toContain('passend');
  });

  it('ends with a sentence and exit code 1 for a missing file', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, 'match', 'weg.json'], {
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('weg.json: bestaat niet');
  });

  it('stops without a complaint when the reader closes the pipe', async () => {
    const io = maakProefIo();
    const regel = `${JSON.stringify({ titel: 'Kok', tekst: 'Je tilt pannen van 20 kg.' })}\n`;
    writeFileSync(join(io.werkmap, 'veel.jsonl'), regel.repeat(3000));
    const kind = spawn(process.execPath, [BIN, 'belasting', 'veel.jsonl', '--json'], {
      cwd: io.werkmap,
    });
    let klacht = '';
    kind.stderr.on('data', (deel) => {
      klacht += String(deel);
    });
    kind.stdout.once('data', () => kind.stdout.destroy());
    const code = await new Promise((klaar) => kind.on('close', klaar));
    expect(code).toBe(0);
    expect(klacht).not.toMatch(/EPIPE|Error/u);
  });
});
