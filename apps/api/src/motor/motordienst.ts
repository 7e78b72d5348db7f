import { readFile } from 'node:fs/promises';
import { Inject, Injectable, OnApplicationBootstrap } from '@nestjs/common';
import { draaiMotor, leesEigenMotor, Motorfout, MotorOpslag } from '@passend/infra';
import type { Motorantwoord, Motorvraag } from '@passend/matching';
import type { Logger } from 'pino';
import type { ApiConfig } from '../config/api-config.js';
import { CONFIG, KLOK, type Klok, LOGGER } from '../gedeeld/tokens.js';

/** Versions of the engine: that of this process, and the stored ones. */
@Injectable()
export class Motordienst implements OnApplicationBootstrap {
  #eigen: string | null = null;

  constructor(
    private readonly opslag: MotorOpslag,
    @Inject(CONFIG) private readonly config: ApiConfig,
    @Inject(KLOK) private readonly klok: Klok,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Hash of the version of this process; null when it was not built as one file. */
  get eigen(): string | null {
    return this.#eigen;
  }

  /** Keeps the version of this process. Decisions can be taken without, so it stops nothing. */
  async onApplicationBootstrap(): Promise<void> {
    try {
      const eigen = await leesEigenMotor();
      if (eigen !== null && (await this.opslag.bewaar(eigen, this.klok()))) {
        this.logger.info({ motor: eigen.sha256 }, 'engine kept');
      }
      this.#eigen = eigen?.sha256 ?? null;
    } catch (fout) {
      this.logger.warn({ fout: fout instanceof Error ? fout.name : 'unknown' }, 'engine not kept');
    }
  }

  /** The answer of a stored version; null when it is not there, was changed, or gives none. */
  async draai(sha256: string | null, vraag: Motorvraag): Promise<Motorantwoord | null> {
    if (sha256 === null) return null;
    try {
      const motor = await this.opslag.lees(sha256);
      if (motor === null) return null;
      return await draaiMotor(motor, { ...vraag, bestanden: await this.bestanden() });
    } catch (fout) {
      if (!(fout instanceof Motorfout)) throw fout;
      this.logger.warn({ motor: sha256 }, 'engine refused');
      return null;
    }
  }

  /** The imported files that this process was started with. */
  private async bestanden(): Promise<Motorvraag['bestanden']> {
    const { beroepen, plaatsen } = this.config;
    return { beroepen: await tekstVan(beroepen), plaatsen: await tekstVan(plaatsen) };
  }
}

async function tekstVan(pad: string | undefined): Promise<string | null> {
  return pad === undefined ? null : readFile(pad, 'utf8');
}
