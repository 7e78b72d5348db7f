import { setTimeout as wait } from 'node:timers/promises';
import type { IndexOpdracht, OutboxOpslag, TaakZoekmachine, ZoekDocument } from '@passend/infra';
import type { Logger } from 'pino';
import { foutcode } from './foutcode.js';

/** What of a search engine that works with tasks is written to. */
export type Taakschrijver = Pick<
  TaakZoekmachine,
  'naam' | 'bereidVoor' | 'draagOver' | 'taakstand' | 'gezond'
>;

/** Tasks that may be under way; more would only make the engine's row longer. */
const MAX_TAKEN = 40;
/** A small write is usually done by then, so that its rows are gone before the next round. */
const WACHT_MS = 2_000;
const KIJK_MS = 50;

/** A batch of the outbox with what the database says of it now. */
export interface Indexpartij {
  readonly opdrachten: readonly IndexOpdracht[];
  readonly documenten: readonly ZoekDocument[];
  /** Ids of vacancies that must not be found any more. */
  readonly weg: readonly string[];
}

/**
 * The search engine beside PostgreSQL. It says of a write only that it took it; a row stays in the
 * outbox with the number of the task until the engine says that the task is done. An engine that is
 * away costs nothing but time, and one that lost everything gets everything again.
 */
export class Buitenindex {
  constructor(
    private readonly outbox: OutboxOpslag,
    private readonly machine: Taakschrijver,
    private readonly logger: Pick<Logger, 'warn'>,
  ) {}

  /** @returns whether the engine takes writes now */
  async begin(): Promise<boolean> {
    try {
      if ((await this.machine.bereidVoor()) === 'nieuw') {
        this.logger.warn(
          { search: this.machine.naam },
          'index was not there; all is written again',
        );
        await this.outbox.allesOpnieuw();
      }
      await this.kijkNaTaken();
      return true;
    } catch (error) {
      this.logger.warn({ search: this.machine.naam, fout: foutcode(error) }, 'search is away');
      return false;
    }
  }

  /** @returns whether the engine goes on taking writes */
  async draagOver(partij: Indexpartij): Promise<boolean> {
    try {
      await this.geef(partij);
      return (await this.outbox.lopendeTaken()).length < MAX_TAKEN;
    } catch (error) {
      return this.vangOp(partij, error);
    }
  }

  /** Waits a moment for what was handed over. */
  async rondAf(): Promise<void> {
    const tot = Date.now() + WACHT_MS;
    try {
      while ((await this.kijkNaTaken()) && Date.now() < tot) await wait(KIJK_MS);
    } catch (error) {
      this.logger.warn({ search: this.machine.naam, fout: foutcode(error) }, 'tasks not followed');
    }
  }

  private async geef({ opdrachten, documenten, weg }: Indexpartij): Promise<void> {
    const taak = await this.machine.draagOver({ zet: documenten, verwijder: weg });
    const gaan = new Set(weg);
    const gaatWeg = ({ vacatureId }: IndexOpdracht) => gaan.has(String(vacatureId));
    if (taak.verwijder !== null) {
      await this.outbox.overgedragen(opdrachten.filter(gaatWeg), taak.verwijder);
    }
    if (taak.zet !== null) {
      const blijven = opdrachten.filter((opdracht) => !gaatWeg(opdracht));
      await this.outbox.overgedragen(blijven, taak.zet);
    }
  }

  /** One that is up refuses one document, which must not hold up the rest. */
  private async vangOp(partij: Indexpartij, error: unknown): Promise<boolean> {
    const { opdrachten } = partij;
    this.logger.warn({ fout: foutcode(error), rijen: opdrachten.length }, 'index not written');
    if (!(await this.machine.gezond())) {
      await this.outbox.stelUit(opdrachten);
      return false;
    }
    for (const opdracht of opdrachten) await this.outbox.mislukt(opdracht, foutcode(error));
    return true;
  }

  /**
   * The engine does its tasks in the order of their numbers, so that the first one that is not done
   * ends the look.
   * @returns whether a task is still under way
   */
  private async kijkNaTaken(): Promise<boolean> {
    for (const taak of await this.outbox.lopendeTaken()) {
      const stand = await this.machine.taakstand(taak);
      if (stand.soort === 'bezig') return true;
      if (stand.soort === 'gelukt') await this.outbox.taakGelukt(taak);
      else if (stand.soort === 'onbekend') await this.outbox.taakKwijt(taak);
      else await this.outbox.taakMislukt(taak, stand.code);
    }
    return false;
  }
}
