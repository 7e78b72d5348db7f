import { isTaaknaam, TAKEN, type Taakpayload } from '@passend/contracts';
import {
  BriefOpslag,
  dagInNederland,
  type LosseOpslag,
  PlanOpslag,
  type PostOpslag,
  ProefOpslag,
  SluitOpslag,
} from '@passend/infra';
import type { Logger } from 'pino';
import type { Taakpost } from '../wachtrijen/taakposter.js';
import type { Taakhandler } from './taakhandler.js';

/** Addresses handed out in one round; what is left comes in the next one, seconds later. */
const PER_RONDE = 500;
/** Mails in one round: a mail server takes no flood. */
const POST_PER_RONDE = 50;
/** Seconds after which an answer that nobody read has lost its job. */
const VERGETEN_NA_S = 300;

/** The tables that say what has to be done. */
export interface Planopslag {
  readonly plan: PlanOpslag;
  readonly sluit: SluitOpslag;
  readonly proeven: Pick<ProefOpslag, 'teVerkennen'>;
  readonly vragen: Pick<LosseOpslag, 'teZoeken'>;
  readonly brieven: Pick<BriefOpslag, 'tePlaatsen' | 'geplaatst'>;
  readonly post: Pick<PostOpslag, 'wachtend'>;
}

/** Hands out what is due, picks up what was lost, and ends the runs that are done. */
export class PlanHandler implements Taakhandler<'plan'> {
  readonly taak = 'plan';

  constructor(
    private readonly opslag: Planopslag,
    private readonly poster: Taakpost,
    private readonly logger: Logger,
    /** Servers of our own, which need no rest between two visits. */
    private readonly vrij: readonly string[],
  ) {}

  async voerUit(_payload: Taakpayload<'plan'>): Promise<void> {
    const opdrachten = await this.opslag.plan.deelUit(PER_RONDE, this.vrij);
    await this.poster.postAlle(
      'haal',
      opdrachten.map(({ fetchId, beurt }) => ({
        payload: { fetchId },
        opties: { jobId: `haal-${fetchId}-${beurt}` },
      })),
    );
    await this.opslag.plan.houdVast(opdrachten);
    await this.laatVerkennen();
    await this.laatZoeken();
    await this.laatVersturen();
    await this.probeerOpnieuw();
    await this.raapOp();
    await this.rondAf();
  }

  /** A person waits for these; a job that is known already is not posted again. */
  private async laatVerkennen(): Promise<void> {
    const proeven = await this.opslag.proeven.teVerkennen();
    await this.poster.postAlle(
      'verken',
      proeven.map((proefId) => ({ payload: { proefId }, opties: { jobId: `verken-${proefId}` } })),
    );
  }

  private async laatZoeken(): Promise<void> {
    const vragen = await this.opslag.vragen.teZoeken();
    await this.poster.postAlle(
      'zoek-een',
      vragen.map((vraagId) => ({ payload: { vraagId }, opties: { jobId: `zoek-een-${vraagId}` } })),
    );
  }

  /** The attempt is part of the id: the queue forgets nothing that a mail needs to be tried again. */
  private async laatVersturen(): Promise<void> {
    const post = await this.opslag.post.wachtend(new Date(), POST_PER_RONDE);
    await this.poster.postAlle(
      'verstuur',
      post.map(({ id, pogingen }) => ({
        payload: { postId: Number(id) },
        opties: { jobId: `verstuur-${id}-${pogingen}` },
      })),
    );
  }

  /**
   * Work that failed for good and that a person wants to be tried again. The queue keeps the failed
   * job, so that this one needs an id of its own.
   */
  private async probeerOpnieuw(): Promise<void> {
    const brieven = await this.opslag.brieven.tePlaatsen();
    if (brieven.length === 0) return;
    for (const { id, keer, taak, payload } of brieven) {
      if (!isTaaknaam(taak)) continue;
      const gelezen = TAKEN[taak].payload.safeParse(payload);
      if (gelezen.success) {
        await this.poster.post(taak, gelezen.data, { jobId: `weer-${id}-${keer}` });
      }
    }
    await this.opslag.brieven.geplaatst(brieven);
  }

  /** The window in the id lets a lost job be posted once per window, not once per round. */
  private async raapOp(): Promise<void> {
    const venster = Math.floor(Date.now() / 1_000 / VERGETEN_NA_S);
    const vergeten = await this.opslag.plan.vergetenAntwoorden(VERGETEN_NA_S);
    await this.poster.postAlle(
      'lees',
      vergeten.map((antwoordId) => ({
        payload: { antwoordId },
        opties: { jobId: `lees-${antwoordId}-${venster}` },
      })),
    );
  }

  private async rondAf(): Promise<void> {
    for (const runId of await this.opslag.plan.aflopendeRuns()) {
      const uitslag = await this.opslag.sluit.rondRunAf(runId, dagInNederland(new Date()));
      if (uitslag === null) continue;
      const { status, gesloten, gezondheid, reden } = uitslag;
      const level = gezondheid === 'goed' ? 'info' : 'warn';
      this.logger[level]({ run: runId, status, gesloten, gezondheid, reden }, 'run ended');
      if (gesloten > 0) await this.stootAan();
    }
  }

  /** The index has to forget what closed; a vacancy that now shows another copy is read again. */
  private async stootAan(): Promise<void> {
    await this.poster.post('indexeer', {}, { sleutel: 'indexeer' });
    await this.poster.post('herlees', {}, { sleutel: 'herlees' });
  }
}
