import { Inject, Injectable, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { type MarktCursor, MarktLezer, type MarktRij } from '@passend/infra';
import { Marktindex } from '@passend/matching';
import type { Logger } from 'pino';
import type { ApiConfig } from '../config/api-config.js';
import { CONFIG, LOGGER } from '../gedeeld/tokens.js';
import { alsMarktrij } from './als-marktrij.js';

/** A look that succeeded longer ago than this says nothing about the market of now. */
const MAX_OUD_MS = 30_000;

/**
 * The whole live market in memory: loaded at start, then kept up with the database. Work with
 * `index` must not wait in between: a change may come in at every `await`.
 */
@Injectable()
export class Markt implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly index = new Marktindex();
  #klaar = false;
  #bijgewerktOp = Number.NEGATIVE_INFINITY;
  readonly #overgeslagen = new Set<number>();
  #gestopt = false;
  #wekker: NodeJS.Timeout | undefined;
  #bezig: Promise<void> = Promise.resolve();

  constructor(
    private readonly lezer: MarktLezer,
    @Inject(CONFIG) private readonly config: Pick<ApiConfig, 'marktritmeMs'>,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** False until every live vacancy was taken in once. */
  get klaar(): boolean {
    return this.#klaar;
  }

  /** How many live vacancies are left out, because what is stored of them cannot be read. */
  get overgeslagen(): number {
    return this.#overgeslagen.size;
  }

  /**
   * Whether the index holds the market of now: loaded, and compared with the database not long ago.
   * @param op milliseconds of the clock of this process that never turns back
   */
  actueel(op: number = performance.now()): boolean {
    return this.#klaar && op - this.#bijgewerktOp <= MAX_OUD_MS;
  }

  /** How long ago the index was the same as the database; null while it is being loaded. */
  achterMs(op: number = performance.now()): number | null {
    return this.#klaar ? Math.max(0, Math.round(op - this.#bijgewerktOp)) : null;
  }

  onApplicationBootstrap(): void {
    this.#bezig = this.#volg();
  }

  async onApplicationShutdown(): Promise<void> {
    this.#gestopt = true;
    clearTimeout(this.#wekker);
    await this.#bezig;
  }

  /** Loads everything, then looks for changes until the application stops. */
  async #volg(): Promise<void> {
    try {
      const cursor = await this.lezer.cursor();
      for await (const blad of this.lezer.alles()) for (const rij of blad) this.#neemIn(rij);
      this.#klaar = true;
      this.#bijgewerktOp = performance.now();
      const { overgeslagen } = this;
      this.logger.info({ vacatures: this.index.aantal, overgeslagen }, 'market index loaded');
      this.#plan(cursor);
    } catch (fout) {
      this.#meld(fout);
      this.#plan(null);
    }
  }

  #plan(cursor: MarktCursor | null): void {
    if (this.#gestopt) return;
    this.#wekker = setTimeout(() => {
      this.#bezig = cursor === null ? this.#volg() : this.#haalBij(cursor);
    }, this.config.marktritmeMs);
  }

  async #haalBij(cursor: MarktCursor): Promise<void> {
    let volgende = cursor;
    try {
      const wijzigingen = this.lezer.wijzigingenSinds(cursor);
      for (let stap = await wijzigingen.next(); ; stap = await wijzigingen.next()) {
        if (stap.done) {
          volgende = stap.value;
          this.#bijgewerktOp = performance.now();
          break;
        }
        for (const rij of stap.value) this.#neemIn(rij);
      }
    } catch (fout) {
      this.#meld(fout);
    }
    this.#plan(volgende);
  }

  #neemIn(rij: MarktRij): void {
    this.#overgeslagen.delete(rij.id);
    const marktrij = rij.status === 'live' ? alsMarktrij(rij) : null;
    if (marktrij !== null) this.index.zet(marktrij);
    else this.index.verwijder(rij.id);
    if (rij.status === 'live' && marktrij === null) this.#slaOver(rij.id);
  }

  /** One row that cannot be read must not cost the others their place. */
  #slaOver(vacature: number): void {
    this.#overgeslagen.add(vacature);
    this.logger.warn({ vacature }, 'vacancy left out of the market index: its row cannot be read');
  }

  #meld(fout: unknown): void {
    const soort = fout instanceof Error ? fout.name : typeof fout;
    this.logger.error({ soort }, 'market index could not follow the database; trying again');
  }
}
