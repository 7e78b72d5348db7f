import { mkdirSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';
import { varDir } from './project.mjs';
import { Mendable } from './say.mjs';

const NEEDED_MB = 400;

/** There must be room for the database and a folder that may be written. */
export function requireRoom() {
  try {
    mkdirSync(varDir, { recursive: true });
  } catch {
    throw new Mendable(`The folder ${varDir} cannot be made. Check who owns the project's folder.`);
  }
  const { bavail, bsize } = statfsSync(varDir);
  const freeMb = Math.floor((bavail * bsize) / 1024 ** 2);
  if (freeMb >= NEEDED_MB) return;
  throw new Mendable(
    `The disk is (almost) full: ${freeMb} MB free, ${NEEDED_MB} MB needed. Free some space and start again.`,
  );
}

/** A port that nobody listens on, or a sentence that says what to do.
 * @param {number} port
 * @param {string} purpose
 * @param {number} base */
export async function requireFreePort(port, purpose, base) {
  if (await isFree(port)) return;
  throw new Mendable(
    `Port ${port} (${purpose}) is in use by another program. Stop that program, or choose other ports: npm start -- --port ${base + 100}`,
  );
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
