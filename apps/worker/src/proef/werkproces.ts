import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** The worker as people run it: its own process, from the built files. */
export interface Werkproces {
  /** Ends it as a power cut would. */
  sloop(): Promise<void>;
  /** Asks it to stop, and gives the exit code. */
  stop(): Promise<number | null>;
  /** What it logged so far. */
  readonly log: () => string;
}

const ROOT = process.cwd();

/**
 * Builds the worker and the packages that it runs on; quick when nothing changed. What only its
 * tests use is left out.
 */
export function bouwWorker(): void {
  turbo('run', 'build', '--filter=@passend/infra');
  turbo('run', 'build', '--only', '--filter=@passend/worker');
}

function turbo(...args: readonly string[]): void {
  execFileSync(join(ROOT, 'node_modules/.bin/turbo'), args, {
    cwd: ROOT,
    stdio: 'pipe',
    env: { ...process.env, NODE_OPTIONS: '', TURBO_TELEMETRY_DISABLED: '1' },
  });
}

export function startWerkproces(env: Readonly<Record<string, string | undefined>>): Werkproces {
  const child = spawn(process.execPath, [join(ROOT, 'apps/worker/dist/main.js')], {
    env: { PATH: process.env.PATH, LOG_LEVEL: 'info', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => lines.push(text));
  }
  return {
    sloop: async () => {
      await end(child, 'SIGKILL');
    },
    stop: () => end(child, 'SIGTERM'),
    log: () => lines.join(''),
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
  return child.exitCode;
}
