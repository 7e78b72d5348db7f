import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './project.mjs';
import { Mendable } from './say.mjs';

const bin = join(root, 'node_modules', '.bin');
const pinned = join(root, 'node_modules', 'node', 'bin', 'node');
const major = Number(process.versions.node.split('.')[0]);

/** The Node that the project pins; a host Node of 22 or newer serves when that is missing. */
function nodeToUse() {
  if (existsSync(pinned)) return pinned;
  if (major >= 22) return process.execPath;
  throw new Mendable(
    `Node ${process.versions.node} is too old to run Passend and the pinned Node was not installed. Remove node_modules and run the command again, or install Node 24.`,
  );
}

/** Environment in which the pinned Node and the project's tools come first. */
export function projectEnv() {
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
}

/**
 * Runs a script of the project on the pinned Node, as this process would have; signals and the
 * exit code pass through.
 * @param {string} script path from the project's root
 * @param {string[]} args
 */
export function continueOnPinnedNode(script, args) {
  const child = spawn(nodeToUse(), [join(root, script), ...args], {
    stdio: 'inherit',
    env: projectEnv(),
  });
  // The terminal sends Ctrl-C to the whole group; this process only waits for the other to finish.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT') child.kill(signal);
    });
  }
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      process.exitCode = code ?? (signal ? 1 : 0);
      resolve();
    });
  });
}
