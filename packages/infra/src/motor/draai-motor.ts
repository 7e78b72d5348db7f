import { type ChildProcess, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { type Motorantwoord, type Motorvraag, motorantwoordSchema } from '@passend/matching';
import { BEGINREGELS } from './beginregels.js';
import { type Motorbundel, Motorfout, vereisGaaf } from './motorbundel.js';

/** A file of cases of hundreds of adverts takes seconds; this is for a bundle that hangs. */
const MAX_MS = 120_000;
const MAX_MB = 1024;

/**
 * No files, no other processes, no threads, no addons, no code from texts: the permission model of Node
 * refuses all that is not named here, and nothing is.
 */
const VLAGGEN = [
  '--permission',
  '--disallow-code-generation-from-strings',
  '--no-warnings',
  `--max-old-space-size=${MAX_MB}`,
  '--input-type=module',
];

/**
 * Runs a stored version of the engine in a process of its own, without any right and without the
 * environment of this process, and gives its answer.
 * @throws Motorfout when the code is not what was kept, or gives no answer
 */
export async function draaiMotor(
  bundel: Pick<Motorbundel, 'code' | 'sha256'>,
  vraag: Motorvraag,
): Promise<Motorantwoord> {
  vereisGaaf(bundel);
  const kind = spawn(process.execPath, [...VLAGGEN, '--eval', BEGINREGELS], {
    env: {},
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: MAX_MS,
    killSignal: 'SIGKILL',
  });
  const afloop = einde(kind);
  // A process that ends early closes its input; its exit code says it all.
  kind.stdin.on('error', () => {});
  kind.stdin.end(JSON.stringify({ code: bundel.code, vraag }));
  const [uit, code] = await Promise.all([text(kind.stdout), afloop]);
  if (code !== 0) throw new Motorfout('Deze motor gaf geen antwoord.');
  return leesAntwoord(uit);
}

function einde(kind: ChildProcess): Promise<number | null> {
  return new Promise((klaar, mislukt) => {
    kind.once('error', mislukt);
    kind.once('close', (code) => klaar(code));
  });
}

function leesAntwoord(uit: string): Motorantwoord {
  try {
    return motorantwoordSchema.parse(JSON.parse(uit));
  } catch {
    throw new Motorfout('Het antwoord van deze motor is niet te lezen.');
  }
}
