import { build } from './build.mjs';
import { exec } from './exec.mjs';
import { run, step } from './say.mjs';

const quiet = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' };

/** Every check, also after one that fails, so that one run shows all there is to mend. */
const CHECKS = [
  [
    'Lock file (npm ci)',
    'npm',
    ['ci', '--dry-run', '--ignore-scripts', '--no-audit', '--loglevel=error'],
  ],
  ['Format and lint (biome)', 'biome', ['check', '--error-on-warnings', '.']],
  ['Types (tsc)', 'turbo', ['run', 'typecheck', '--output-logs=errors-only']],
  [
    'Dependency rules (dependency-cruiser)',
    'depcruise',
    ['{packages,apps}/*/{src,bench}', '--output-type', 'err'],
  ],
  ['Unused code (knip)', 'knip', ['--no-progress']],
  [
    'What we build on (lock file, scripts, licences, advisories)',
    process.execPath,
    ['scripts/lib/supply-run.mjs'],
  ],
  ['Secrets (tree and history)', process.execPath, ['scripts/lib/leak-run.mjs']],
  ['Patterns (scslre)', process.execPath, ['scripts/lib/pattern-run.mjs']],
];

await run(async () => {
  await build();
  for (const [name, command, args] of CHECKS) {
    const done = step(name);
    const { code, output } = await exec(command, args, { env: quiet });
    done(code === 0 ? 'ok' : 'FAILED');
    if (code === 0) continue;
    process.stdout.write(`${output}\n`);
    process.exitCode = 1;
  }
});
