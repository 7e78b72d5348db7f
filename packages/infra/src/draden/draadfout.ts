/**
 * Why a thread gave no answer.
 * - `tijd`: it was busy longer than allowed and was ended.
 * - `geheugen`: it asked for more memory than allowed.
 * - `gestopt`: it ended by itself, could not start, or the pool was closed.
 * - `fout`: the work threw; a mistake of ours, as no input may do that.
 * - `vol`: too much work waited already, so it was not taken on.
 */
export type Draadreden = 'tijd' | 'geheugen' | 'gestopt' | 'fout' | 'vol';

/** A piece of work that a thread did not finish. Its message never quotes the work. */
export class Draadfout extends Error {
  override readonly name = 'Draadfout';

  constructor(
    /** For the log and the dead letter, see `foutcode`. */
    readonly code: Draadreden,
    detail = '',
  ) {
    super(`A thread gave no answer: ${code}${detail === '' ? '' : ` (${detail})`}.`);
  }
}
