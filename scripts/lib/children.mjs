import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { tail } from './exec.mjs';
import { root, varDir } from './project.mjs';

const logDir = join(varDir, 'log');

/**
 * A long-running part of Passend. It has its own process group, so that a Ctrl-C in the terminal
 * reaches only the start script, which then stops the parts in the right order.
 */
export class Part {
  /** @param {string} name
   * @param {string} script
   * @param {{args?: string[], env: Record<string, string>}} options */
  constructor(name, script, { args = [], env }) {
    mkdirSync(logDir, { recursive: true });
    this.name = name;
    this.logFile = join(logDir, `${name}.log`);
    if (existsSync(this.logFile)) renameSync(this.logFile, `${this.logFile}.previous`);
    const log = openSync(this.logFile, 'w');
    this.child = spawn(process.execPath, [join(root, script), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', log, log],
      detached: true,
    });
    closeSync(log);
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
    this.running = true;
    this.ended.then(() => {
      this.running = false;
    });
  }

  get pid() {
    return this.child.pid;
  }

  /** The last lines of its log. */
  lastWords() {
    return tail(readFileSync(this.logFile, 'utf8'), 12);
  }

  /** Everything that it has printed. */
  output() {
    return readFileSync(this.logFile, 'utf8');
  }

  /** Asks it to stop and waits; after the time it is ended. */
  async stop(withinMs = 30_000) {
    if (!this.running) return;
    this.child.kill('SIGTERM');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), withinMs);
    await this.ended;
    clearTimeout(timer);
  }
}
