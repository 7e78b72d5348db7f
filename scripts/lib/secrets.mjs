import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { varDir } from './project.mjs';

const file = join(varDir, 'master-key');

/** The master key of this installation, made once. It goes with the data: a reset makes a new one. */
export function masterKey() {
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}
