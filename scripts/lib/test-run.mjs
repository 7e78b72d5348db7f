import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { build } from './build.mjs';
import { exec } from './exec.mjs';
import { root, varDir } from './project.mjs';
import { ensureRedis } from './redis.mjs';
import { run, say, secondsSinceStart } from './say.mjs';

const report = join(varDir, 'test-report.json');

/** Runs jest over unit, integration and browser tests in one go and closes with the counts. */
async function main() {
  const chromium = await ensureBrowser();
  await ensureRedis();
  await build();
  mkdirSync(varDir, { recursive: true });
  rmSync(report, { force: true });
  const code = await jest(chromium);
  const counts = readCounts();
  say(`\nTests took ${secondsSinceStart()} s, set-up and build included.`);
  say(`${counts.passed} passed, ${counts.failed} failed`);
  if (code !== 0 || counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
}

/**
 * The long proofs: faults and fuzzing, with numbers that a daily run has no time for, and the browser
 * stories that go further than those of `npm test`.
 */
const LONG = ['lezers/contract', 'lezers/fuzz', 'storingen', 'every-page', 'thorough'];

/**
 * Modules of a spec file stay in memory after it (jest with native ES modules): one process held more
 * than 4 GB after eighty files, and clearing it up took minutes. So processes are replaced in time. Three
 * on two cores, as many specs wait for something; more would ask for more connections than the test
 * database has.
 */
const WORKERS = ['--maxWorkers=3', '--workerIdleMemoryLimit=1200MB'];

async function jest(chromium) {
  const long = process.argv.includes('--long');
  const args = process.argv.slice(2).filter((arg) => arg !== '--long');
  const { code } = await exec(
    process.execPath,
    [
      join(root, 'node_modules/jest/bin/jest.js'),
      '--json',
      `--outputFile=${report}`,
      ...(long ? longArgs(args) : WORKERS),
      ...args,
    ],
    {
      show: true,
      env: {
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
        CHROMIUM_PATH: chromium,
        ...(long ? { PASSEND_LONG: '1' } : {}),
      },
    },
  );
  return code;
}

/** One at a time, because the figures of faults are times; some of them when asked for by name. */
function longArgs(args) {
  const chosen = args.includes('--testPathPatterns');
  return ['--runInBand', ...(chosen ? [] : ['--testPathPatterns', ...LONG])];
}

function readCounts() {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

await run(main);
