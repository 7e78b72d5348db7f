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

/** Time for what the pipes still hold after a program ended; a busy machine needs it. */
const NALEZEN_MS = 1_000;

/**
 * Runs a program to its end. Resolves on `close`, when all its output was read, or a moment after
 * `exit`: a server started by `pg_ctl` inherits the pipes and would keep them open for ever.
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
      const klaar = () => {
        clearTimeout(wachten);
        child.stdout.destroy();
        child.stderr.destroy();
        resolve({ code: code ?? 1, output: chunks.join('') });
      };
      const wachten = setTimeout(klaar, NALEZEN_MS);
      child.once('close', klaar);
    });
  });
}
