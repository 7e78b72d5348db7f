import { spawn } from 'node:child_process';

/** What a scanner says of a file. */
export type Virusuitslag = 'schoon' | 'besmet' | 'mislukt';

/** Port to a virus scanner. Without one every file counts as clean; the documentation says so. */
export interface Viruscontrole {
  controleer(bytes: Buffer): Promise<Virusuitslag>;
}

/** For a server without a scanner. */
export const GEEN_VIRUSCONTROLE: Viruscontrole = {
  controleer: () => Promise.resolve('schoon'),
};

const GEDULD_MS = 60_000;

/**
 * A scanner as a command that reads the file from its input and says with its exit code what it found:
 * 0 clean, 1 infected, anything else failed (as `clamdscan --no-summary -` does). No shell is involved
 * and no file is written.
 */
export class Commandocontrole implements Viruscontrole {
  readonly #delen: readonly string[];

  constructor(
    commando: string,
    private readonly geduldMs = GEDULD_MS,
  ) {
    this.#delen = commando.split(/\s+/u).filter((deel) => deel !== '');
  }

  controleer(bytes: Buffer): Promise<Virusuitslag> {
    const [programma, ...argumenten] = this.#delen;
    if (programma === undefined) return Promise.resolve('mislukt');
    return new Promise((klaar) => {
      const proces = spawn(programma, argumenten, {
        stdio: ['pipe', 'ignore', 'ignore'],
        timeout: this.geduldMs,
        killSignal: 'SIGKILL',
      });
      proces.on('error', () => klaar('mislukt'));
      proces.on('close', (code) => klaar(uitslagVan(code)));
      // A scanner may have seen enough before the end of the file.
      proces.stdin.on('error', () => undefined);
      proces.stdin.end(bytes);
    });
  }
}

function uitslagVan(code: number | null): Virusuitslag {
  if (code === 0) return 'schoon';
  return code === 1 ? 'besmet' : 'mislukt';
}
