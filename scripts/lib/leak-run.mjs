import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './project.mjs';
import { run } from './say.mjs';
import { leaksInHistory } from './supply/leaks.mjs';

// Part of `npm run check`: no secret in any line that a commit ever added. What looks like one and is
// none stands in scripts/no-secrets.json with the reason; the line itself is not printed.
await run(async () => {
  const harmless = JSON.parse(await readFile(join(root, 'scripts/no-secrets.json'), 'utf8'));
  const lines = await added();
  if (lines === null) return void process.stdout.write('No git history here; nothing was read.\n');
  const leaks = leaksInHistory(lines).filter(
    ({ line }) => !harmless.some(({ holds }) => line.includes(holds)),
  );
  for (const { commit, file, what } of leaks) {
    process.stdout.write(`${commit || 'not committed'} ${file}: ${what}\n`);
    process.exitCode = 1;
  }
  process.stdout.write(`${lines.length} lines of history, ${harmless.length} forms let through.\n`);
});

/** What is committed and what is not yet; null outside a repository. */
async function added() {
  const diff = await git(['diff', '-U0', '--no-color', 'HEAD']);
  const log = await git(['log', '-p', '-U0', '--no-color', '--no-textconv', 'HEAD']);
  return log === null ? null : [...(diff ?? []), ...log];
}

/** @param {string[]} args */
function git(args) {
  return new Promise((resolve) => {
    const child = spawn('git', args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
    const lines = [];
    const reader = createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY });
    reader.on('line', (line) => lines.push(line));
    child.on('error', () => resolve(null));
    Promise.all([
      new Promise((done) => reader.on('close', done)),
      new Promise((done) => child.on('close', done)),
    ]).then(([, code]) => resolve(code === 0 ? lines : null));
  });
}
