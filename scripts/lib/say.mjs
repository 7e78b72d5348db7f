/** What a person sees in the terminal: one line per step, and one sentence when something is wrong. */

const started = Date.now();

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** Announces a step and returns a function that tells how it ended.
 * @param {string} text */
export function step(text) {
  const from = Date.now();
  process.stdout.write(`  ${text} ...\n`);
  return (result = 'done') => {
    const seconds = ((Date.now() - from) / 1000).toFixed(1);
    process.stdout.write(`  ${text}: ${result} (${seconds} s)\n`);
  };
}

/** Seconds since this command began. */
export function secondsSinceStart() {
  return ((Date.now() - started) / 1000).toFixed(1);
}

/** A fault that a person can mend; its message says how. No stack is shown for it. */
export class Mendable extends Error {}

/** Runs a command's main function; a mendable fault becomes one clear sentence.
 * @param {() => Promise<void>} main */
export async function run(main) {
  try {
    await main();
  } catch (error) {
    const mendable = error instanceof Mendable;
    process.stderr.write(`\n${mendable ? error.message : (error?.stack ?? error)}\n`);
    process.exitCode = 1;
  }
}
