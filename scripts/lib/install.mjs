import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exec, head } from './exec.mjs';
import { root } from './project.mjs';
import { Mendable, step } from './say.mjs';

const marker = join(root, 'node_modules', '.passend-installed');

function fingerprint() {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  return hash.update(`${process.platform} ${process.arch}`).digest('hex');
}

/** Installs the packages when they are missing or the lock file has changed since. */
export async function ensureInstalled() {
  const wanted = fingerprint();
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) return;
  const done = step('Installing packages (npm ci)');
  const { code, output } = await npmCi();
  if (code !== 0) throw new Mendable(explain(output));
  writeFileSync(marker, wanted);
  done();
}

async function npmCi() {
  try {
    return await exec('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  } catch {
    throw new Mendable('npm was not found. Install Node 20 or newer with npm, then try again.');
  }
}

function explain(output) {
  if (/ENOSPC/u.test(output)) {
    return 'The disk is full. Free about 2 GB and run the command again.';
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/u.test(output)) {
    return 'The npm registry could not be reached. Check the network and run the command again.';
  }
  return `Installing the packages failed. npm said:\n${head(output)}\nRun the command again; if it fails the same way, remove node_modules first.`;
}
