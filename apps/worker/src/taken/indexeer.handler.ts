import type { Taakpayload } from '@passend/contracts';
import {
  type IndexOpdracht,
  OutboxOpslag,
  werktMetTaken,
  ZoekdocumentLezer,
  type Zoekmachine,
} from '@passend/infra';
import type { Logger } from 'pino';
import { Buitenindex, type Indexpartij } from './buitenindex.js';
import { foutcode } from './foutcode.js';
import type { Taakhandler } from './taakhandler.js';

/** Rows in one batch: search engines digest few large writes better than many small ones. */
const PARTIJ = 500;
/** Batches in one job; what is left has the next one, so that a job never runs for hours. */
const MAX_PARTIJEN = 200;

/** The part of a search engine that is written to and compared. */
export type Zoekschrijver = Pick<Zoekmachine, 'zet' | 'verwijder' | 'gezond' | 'naam' | 'inhoud'>;

/** Brings every search engine up to date with what was stored. */
export class IndexeerHandler implements Taakhandler<'indexeer'> {
  readonly taak = 'indexeer';
  /** Engines that have a write when the call returns. */
  private readonly eigen: readonly Zoekschrijver[];
  private readonly buiten: Buitenindex | null;

  constructor(
    private readonly outbox: OutboxOpslag,
    private readonly documenten: ZoekdocumentLezer,
    machines: readonly Zoekschrijver[],
    private readonly logger: Logger,
  ) {
    this.eigen = machines.filter((machine) => !werktMetTaken(machine));
    const taakmachine = machines.find(werktMetTaken);
    this.buiten = taakmachine ? new Buitenindex(outbox, taakmachine, logger) : null;
  }

  async voerUit(_payload: Taakpayload<'indexeer'>): Promise<void> {
    let buiten = this.buiten !== null && (await this.buiten.begin());
    for (let partij = 0; partij < MAX_PARTIJEN; partij += 1) {
      const alleenEigen = this.buiten !== null && !buiten;
      const opdrachten = await this.outbox.claim({ maximum: PARTIJ, alleenEigen });
      if (opdrachten.length === 0) break;
      for (const groep of groepen(opdrachten)) {
        if (!(await this.verwerk(groep, buiten))) buiten = false;
      }
    }
    await this.buiten?.rondAf();
  }

  /**
   * The rows wait in the outbox when an engine fails, so that is no reason to fail the job.
   * @returns whether the engine beside PostgreSQL can go on
   */
  private async verwerk(opdrachten: readonly IndexOpdracht[], buiten: boolean): Promise<boolean> {
    try {
      const partij = await this.lees(opdrachten);
      await this.schrijfEigen(partij);
      if (this.buiten === null) await this.outbox.klaar(opdrachten);
      else if (buiten) return await this.buiten.draagOver(partij);
      else await this.outbox.laatLos(opdrachten);
    } catch (error) {
      this.logger.warn({ fout: foutcode(error), rijen: opdrachten.length }, 'index not written');
      await this.vangOp(opdrachten, buiten, error);
    }
    return buiten;
  }

  private async lees(opdrachten: readonly IndexOpdracht[]): Promise<Indexpartij> {
    const ids = opdrachten.map(({ vacatureId }) => vacatureId);
    const documenten = await this.documenten.lees(ids);
    const live = new Set(documenten.map(({ id }) => id));
    return { opdrachten, documenten, weg: ids.map(String).filter((id) => !live.has(id)) };
  }

  /** Removals first: a vacancy that is gone must not stay visible behind a queue of new ones. */
  private async schrijfEigen({ opdrachten, documenten, weg }: Indexpartij): Promise<void> {
    const nodig = opdrachten.filter(({ inEigen }) => !inEigen);
    const ids = new Set(nodig.map(({ vacatureId }) => String(vacatureId)));
    const over = weg.filter((id) => ids.has(id));
    const nieuw = documenten.filter(({ id }) => ids.has(id));
    for (const machine of this.eigen) {
      if (over.length > 0) await machine.verwijder(over);
      if (nieuw.length > 0) await machine.zet(nieuw);
    }
    if (this.buiten !== null && nodig.length > 0) await this.outbox.inEigenIndex(nodig);
  }

  /** An engine that is down takes nothing; one that is up refuses one row, which must not hold up the rest. */
  private async vangOp(
    opdrachten: readonly IndexOpdracht[],
    buiten: boolean,
    error: unknown,
  ): Promise<void> {
    const gezond = await Promise.all(this.eigen.map((machine) => machine.gezond()));
    const [enige, ...rest] = opdrachten;
    if (gezond.includes(false)) await this.outbox.stelUit(opdrachten);
    else if (enige !== undefined && rest.length === 0) {
      await this.outbox.mislukt(enige, foutcode(error));
    } else for (const opdracht of opdrachten) await this.verwerk([opdracht], buiten);
  }
}

/** What was refused before comes by itself, so that one bad row does not spoil a batch twice. */
function groepen(opdrachten: readonly IndexOpdracht[]): readonly (readonly IndexOpdracht[])[] {
  const samen = opdrachten.filter(({ pogingen }) => pogingen === 0);
  const los = opdrachten.filter(({ pogingen }) => pogingen > 0).map((opdracht) => [opdracht]);
  return samen.length === 0 ? los : [samen, ...los];
}
