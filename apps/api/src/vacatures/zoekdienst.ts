import { Inject, Injectable } from '@nestjs/common';
import {
  metTerugval,
  type PostgresZoekmachine,
  type ZoekAntwoord,
  type Zoekmachine,
  type ZoekVraag,
} from '@passend/infra';
import type { Logger } from 'pino';
import { LOGGER } from '../gedeeld/tokens.js';

export const ZOEKMACHINES = Symbol('ZOEKMACHINES');

/** The search engine that people use, and the one on PostgreSQL that is always there. */
export interface Zoekmachines {
  readonly hoofd: Zoekmachine;
  readonly postgres: PostgresZoekmachine;
}

/** Typed search. When the first engine is down the one on PostgreSQL answers, and says so. */
@Injectable()
export class Zoekdienst {
  readonly #zoeker: Pick<Zoekmachine, 'zoek'>;

  constructor(
    @Inject(ZOEKMACHINES) private readonly machines: Zoekmachines,
    @Inject(LOGGER) logger: Logger,
  ) {
    const { hoofd, postgres } = machines;
    this.#zoeker =
      hoofd === postgres
        ? postgres
        : metTerugval(hoofd, postgres, (_fout, naam) => {
            logger.warn({ zoekmachine: naam }, 'search engine is down; PostgreSQL answers');
          });
  }

  zoek(vraag: ZoekVraag): Promise<ZoekAntwoord> {
    return this.#zoeker.zoek(vraag);
  }

  /**
   * Every vacancy that a typed text finds, without a limit: a ranking must not lose any. So it is
   * always PostgreSQL that answers.
   */
  async alleIds(tekst: string): Promise<ReadonlySet<number>> {
    return new Set((await this.machines.postgres.treffers(tekst)).map(Number));
  }

  /** The engine that people use when it is up. */
  get naam(): string {
    return this.machines.hoofd.naam;
  }

  gezond(): Promise<boolean> {
    return this.machines.hoofd.gezond();
  }
}
