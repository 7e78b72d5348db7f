import { buffer } from 'node:stream/consumers';
import type { Io } from './io.js';

const MS_PER_MINUUT = 60_000;

/** The real world: the streams and the environment of this process. */
export function procesIo(proces: NodeJS.Process): Io {
  stopBijDichtePijp(proces);
  return {
    uit: (tekst) => schrijf(proces.stdout, tekst),
    fout: (tekst) => schrijf(proces.stderr, tekst),
    invoer: () => buffer(proces.stdin),
    werkmap: werkmapVan(proces.env, proces.cwd()),
    kleur: kleurVan(proces.env, proces.stdout.isTTY),
    omgeving: proces.env,
    vandaag: dagVan(new Date()),
  };
}

/** npm runs scripts in its own folder and keeps the caller's in INIT_CWD. */
export function werkmapVan(env: NodeJS.ProcessEnv, cwd: string): string {
  return env.npm_lifecycle_event === 'passend' ? (env.INIT_CWD ?? cwd) : cwd;
}

/** See no-color.org; FORCE_COLOR is what Node itself listens to. */
export function kleurVan(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return isTerminal && env.TERM !== 'dumb';
}

function schrijf(stroom: NodeJS.WriteStream, tekst: string): Promise<void> {
  return new Promise((klaar) => {
    if (stroom.write(tekst)) klaar();
    else stroom.once('drain', klaar);
  });
}

/** `passend ... | head` closes the pipe early; that is no fault of anybody. */
function stopBijDichtePijp(proces: NodeJS.Process): void {
  proces.stdout.on('error', (fout: NodeJS.ErrnoException) => {
    if (fout.code === 'EPIPE') proces.exit(0);
    throw fout;
  });
  proces.stderr.on('error', () => {
    // nobody listens to complaints any more; the result still counts
  });
}

function dagVan(nu: Date): string {
  const lokaal = new Date(nu.getTime() - nu.getTimezoneOffset() * MS_PER_MINUUT);
  return lokaal.toISOString().slice(0, 10);
}
