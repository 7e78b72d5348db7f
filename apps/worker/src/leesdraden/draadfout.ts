/**
 * Why a thread gave no answer.
 * - `tijd`: it was busy longer than allowed and was ended.
 * - `geheugen`: it asked for more memory than allowed.
 * - `gestopt`: it ended by itself, could not start, or the pool was closed.
 * - `fout`: the work threw; a mistake of ours, as no input may do that.
 */
export type Draadreden = 'tijd' | 'geheugen' | 'gestopt' | 'fout';

/** A piece of work that a thread did not finish. Its message never quotes the work. */
export class Draadfout extends Error {
  override readonly name = 'Draadfout';

  constructor(
    /** For the log and the dead letter, see `foutcode`. */
    readonly code: Draadreden,
    detail = '',
  ) {
    super(`A reading thread gave no answer: ${code}${detail === '' ? '' : ` (${detail})`}.`);
  }
}

/** What lies in the answer itself, so that trying again gives the same; the portal has the words. */
const LEESREDENEN: Partial<Readonly<Record<Draadreden, string>>> = {
  tijd: 'leest_te_lang',
  geheugen: 'leest_te_groot',
};

/** Code of why an answer cannot be read; null for any error that may pass. */
export function leesredenVan(error: unknown): string | null {
  return (error instanceof Draadfout && LEESREDENEN[error.code]) || null;
}
