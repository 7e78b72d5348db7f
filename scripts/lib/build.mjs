import { exec, tail } from './exec.mjs';
import { Mendable, step } from './say.mjs';

/** Builds every workspace; turborepo skips what has not changed. */
export async function build() {
  const done = step('Building');
  const { code, output } = await exec('turbo', ['run', 'build', '--output-logs=errors-only'], {
    env: { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  });
  if (code !== 0) throw new Mendable(`The build failed:\n${tail(output, 40)}`);
  done(/FULL TURBO/u.test(output) ? 'nothing had changed' : 'done');
}
