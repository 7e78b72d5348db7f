import type { Taaknaam } from '@passend/contracts';
import type { Taakpost } from './taakposter.js';

/** Jobs without a payload that run by a schedule too: asking for one early only saves waiting. */
export type Aanstootbaar = Extract<Taaknaam, 'plan' | 'indexeer' | 'herlees'>;

/** Shortest time between two nudges of one kind, in milliseconds. */
const PAUZE_MS = 1_000;

/**
 * Asks for a job now instead of at its next schedule, but at most once a second for each kind: a
 * worker that reads a hundred pages a second must not put a hundred such jobs in the queue. What is
 * asked for within that second is asked once, at its end.
 */
export class Aanstoot {
  private readonly bezig = new Map<Aanstootbaar, { nogEens: boolean }>();

  constructor(
    private readonly poster: Pick<Taakpost, 'post'>,
    private readonly pauzeMs = PAUZE_MS,
  ) {}

  /** Resolves when the job is in the queue, or at once when it will be within a second. */
  async geef(taak: Aanstootbaar): Promise<void> {
    const lopend = this.bezig.get(taak);
    if (lopend !== undefined) lopend.nogEens = true;
    else await this.zend(taak);
  }

  private async zend(taak: Aanstootbaar): Promise<void> {
    const stand = { nogEens: false };
    this.bezig.set(taak, stand);
    setTimeout(() => this.rustVoorbij(taak, stand), this.pauzeMs).unref();
    await this.poster.post(taak, {}, { sleutel: taak });
  }

  /** Nobody waits for this one, so nobody hears of its failure; the schedule does the work then. */
  private rustVoorbij(taak: Aanstootbaar, { nogEens }: { nogEens: boolean }): void {
    this.bezig.delete(taak);
    if (nogEens) this.zend(taak).catch(() => undefined);
  }
}
