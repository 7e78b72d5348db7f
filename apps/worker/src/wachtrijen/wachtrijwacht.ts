import { type JobQueue, PlanOpslag, readQueueHealth } from '@passend/infra';
import type { Logger } from 'pino';
import type { Taakpost } from './taakposter.js';

/** Looks in a row that must say the same: a planner may be between its tables and the queue. */
const KEREN = 2;

/**
 * Notices that the queue has lost jobs. What has to be done stands in PostgreSQL; without this, an
 * address that was handed out would come back after ten minutes and an answer after five.
 */
export class Wachtrijwacht {
  private keren = 0;

  constructor(
    private readonly wachtrijen: Readonly<Record<'ophalen' | 'lezen', JobQueue>>,
    private readonly plan: Pick<PlanOpslag, 'neemTerug' | 'onderweg' | 'vergetenAntwoorden'>,
    private readonly poster: Taakpost,
    private readonly logger: Pick<Logger, 'warn'>,
  ) {}

  /** Work that is under way and has no job anywhere, twice in a row: the queue went back in time. */
  async kijk(): Promise<void> {
    const leeg = (await this.isLeeg('ophalen')) && (await this.isLeeg('lezen'));
    this.keren = leeg && (await this.plan.onderweg()) > 0 ? this.keren + 1 : 0;
    if (this.keren >= KEREN) await this.naVerlies();
  }

  /** Plans anew what the queue was holding. What is running all the same runs twice, without harm. */
  async naVerlies(): Promise<void> {
    this.keren = 0;
    const adressen = await this.plan.neemTerug();
    const antwoorden = await this.plan.vergetenAntwoorden(0);
    await this.poster.postAlle(
      'lees',
      antwoorden.map((antwoordId) => ({
        payload: { antwoordId },
        opties: { jobId: `lees-${antwoordId}-v${Date.now()}` },
      })),
    );
    await this.poster.post('plan', {}, { sleutel: 'plan' });
    if (adressen + antwoorden.length === 0) return;
    this.logger.warn({ adressen, antwoorden: antwoorden.length }, 'lost jobs are planned anew');
  }

  private async isLeeg(wachtrij: 'ophalen' | 'lezen'): Promise<boolean> {
    const { waiting, active, delayed } = await readQueueHealth(
      this.wachtrijen[wachtrij],
      Date.now(),
    );
    return waiting + active + delayed === 0;
  }
}
