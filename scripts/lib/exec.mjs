import { spawn } from 'node:child_process';
import { root } from './project.mjs';

/**
 * Runs a command to its end. Its output is kept and shown only when it fails, unless `show` is set.
 * @param {string} command
 * @param {string[]} args
 * @param {{show?: boolean, env?: Record<string, string>}} [options]
 * @returns {Promise<{code: number, output: string}>}
 */
export function exec(command, args, { show = false, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The last lines of a long output, enough to see what went wrong.
 * @param {string} output */
export function tail(output, lines = 25) {
  return output.trimEnd().split('\n').slice(-lines).join('\n');
}

/** The first lines, where npm says what is wrong before it explains its options.
 * @param {string} output */
export function head(output, lines = 12) {
  return output.trimStart().split('\n').slice(0, lines).join('\n');
}
