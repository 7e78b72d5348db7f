import { Inject, Injectable, OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { type MarktCursor, MarktLezer, type MarktRij } from '@passend/infra';
import { Marktindex, type Marktrij, vacatureKenmerkenSchema } from '@passend/matching';
import type { Logger } from 'pino';
import { LOGGER } from '../gedeeld/tokens.js';
import { vandaagInNederland } from '../gedeeld/vandaag.js';

/** How long after one look at the changes the next one follows. */
const VOLG_MS = 2_000;
const ONBEKEND_LAND = 'NL';

/**
 * The whole live market in memory: loaded at start, then kept up with the database. Work with
 * `index` must not wait in between: a change may come in at every `await`.
 */
@Injectable()
export class Markt implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly index = new Marktindex();
  #klaar = false;
  #gestopt = false;
  #wekker: NodeJS.Timeout | undefined;
  #bezig: Promise<void> = Promise.resolve();

  constructor(
    private readonly lezer: MarktLezer,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** False until every live vacancy was taken in once. */
  get klaar(): boolean {
    return this.#klaar;
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
      this.logger.info({ vacatures: this.index.aantal }, 'market index loaded');
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
    }, VOLG_MS);
  }

  async #haalBij(cursor: MarktCursor): Promise<void> {
    let volgende = cursor;
    try {
      const wijzigingen = this.lezer.wijzigingenSinds(cursor);
      for (let stap = await wijzigingen.next(); ; stap = await wijzigingen.next()) {
        if (stap.done) {
          volgende = stap.value;
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
    if (rij.status === 'live') this.index.zet(alsMarktrij(rij));
    else this.index.verwijder(rij.id);
  }

  #meld(fout: unknown): void {
    const soort = fout instanceof Error ? fout.name : typeof fout;
    this.logger.error({ soort }, 'market index could not follow the database; trying again');
  }
}

function alsMarktrij({ id, kenmerken, filters }: MarktRij): Marktrij {
  return {
    id,
    kenmerken: vacatureKenmerkenSchema.parse(kenmerken),
    land: filters.landen[0] ?? ONBEKEND_LAND,
    eerstGezien: vandaagInNederland(filters.eerstGezien),
  };
}
