import { spawn } from 'node:child_process';

/** The system user that the server runs as; null is the user of this process. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

export interface ProgramResult {
  readonly code: number;
  readonly output: string;
}

/**
 * Runs a program to its end. Resolves on `exit`, not on `close`: a server started by `pg_ctl`
 * inherits the pipes and would keep them open for ever.
 */
export function runProgram(
  path: string,
  args: readonly string[],
  user: ServerUser | null,
): Promise<ProgramResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, {
      ...(user ?? {}),
      cwd: '/',
      env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => chunks.push(text));
    }
    child.once('error', reject);
    child.once('exit', (code) => {
      // One turn of the loop, so that what the pipes still hold is read.
      setImmediate(() => {
        child.stdout.destroy();
        child.stderr.destroy();
        resolve({ code: code ?? 1, output: chunks.join('') });
      });
    });
  });
}
