import type { Taakpayload } from '@passend/contracts';
import {
  type IndexOpdracht,
  OutboxOpslag,
  ZoekdocumentLezer,
  type Zoekmachine,
} from '@passend/infra';
import type { Logger } from 'pino';
import { foutcode } from './foutcode.js';
import type { Taakhandler } from './taakhandler.js';

/** Rows in one batch: search engines digest few large writes better than many small ones. */
const PARTIJ = 500;
/** Batches in one job; what is left has the next one, so that a job never runs for hours. */
const MAX_PARTIJEN = 200;

/** The part of a search engine that is written to. */
export type Zoekschrijver = Pick<Zoekmachine, 'zet' | 'verwijder' | 'gezond' | 'naam'>;

/** Brings every search engine up to date with what was stored. */
export class IndexeerHandler implements Taakhandler<'indexeer'> {
  readonly taak = 'indexeer';

  constructor(
    private readonly outbox: OutboxOpslag,
    private readonly documenten: ZoekdocumentLezer,
    private readonly machines: readonly Zoekschrijver[],
    private readonly logger: Logger,
  ) {}

  async voerUit(_payload: Taakpayload<'indexeer'>): Promise<void> {
    for (let partij = 0; partij < MAX_PARTIJEN; partij += 1) {
      const opdrachten = await this.outbox.claim(PARTIJ);
      if (opdrachten.length === 0) return;
      await this.verwerk(opdrachten);
    }
  }

  /** The rows wait in the outbox when an engine fails, so that is no reason to fail the job. */
  private async verwerk(opdrachten: readonly IndexOpdracht[]): Promise<void> {
    try {
      await this.schrijf(opdrachten);
    } catch (error) {
      this.logger.warn({ fout: foutcode(error), rijen: opdrachten.length }, 'index not written');
      await this.vangOp(opdrachten, error);
    }
  }

  /** Removals first: a vacancy that is gone must not stay visible behind a queue of new ones. */
  private async schrijf(opdrachten: readonly IndexOpdracht[]): Promise<void> {
    const documenten = await this.documenten.lees(opdrachten.map(({ vacatureId }) => vacatureId));
    const live = new Set(documenten.map(({ id }) => id));
    const weg = opdrachten
      .map(({ vacatureId }) => String(vacatureId))
      .filter((id) => !live.has(id));
    for (const machine of this.machines) {
      if (weg.length > 0) await machine.verwijder(weg);
      if (documenten.length > 0) await machine.zet(documenten);
    }
    await this.outbox.klaar(opdrachten);
  }

  /** An engine that is down takes nothing; one that is up refuses one row, which must not hold up the rest. */
  private async vangOp(opdrachten: readonly IndexOpdracht[], error: unknown): Promise<void> {
    const gezond = await Promise.all(this.machines.map((machine) => machine.gezond()));
    const [enige, ...rest] = opdrachten;
    if (gezond.includes(false)) await this.outbox.stelUit(opdrachten);
    else if (enige !== undefined && rest.length === 0) {
      await this.outbox.mislukt(enige, foutcode(error));
    } else for (const opdracht of opdrachten) await this.verwerk([opdracht]);
  }
}
