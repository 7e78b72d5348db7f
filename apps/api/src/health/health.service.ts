import { Injectable } from '@nestjs/common';
import type { Health } from '@passend/contracts';
import { WerkOpslag } from '@passend/infra';
import { DataSource } from 'typeorm';
import { HARTSLAG_S, langste } from '../beheer/systeemstand.service.js';
import { Markt } from '../markt/markt.js';
import { Zoekdienst } from '../vacatures/zoekdienst.js';

type Proef = () => Promise<boolean> | boolean;

/** A component that does not answer within this time is down. */
const GEDULD_MS = 2_000;

/** Asks every component whether it works; says up or down and nothing else. */
@Injectable()
export class HealthService {
  constructor(
    private readonly bron: DataSource,
    private readonly markt: Markt,
    private readonly zoekdienst: Zoekdienst,
    private readonly werk: WerkOpslag,
  ) {}

  async meet(): Promise<Health> {
    const onderdelen = await Promise.all([
      meet('database', async () => Array.isArray(await this.bron.query('SELECT 1'))),
      meet('marktindex', () => this.markt.actueel()),
      meet('zoeken', () => this.zoekdienst.gezond()),
      meet('worker', () => this.workerGezond()),
    ]);
    const oudsteWerkMs = await this.oudsteWerkMs().catch(() => null);
    const status = onderdelen.every((onderdeel) => onderdeel.status === 'op') ? 'op' : 'neer';
    return { status, onderdelen, oudsteWerkMs };
  }

  /** Whatever waits longest: a job in the queue, or work that the tables name. */
  private async oudsteWerkMs(): Promise<number | null> {
    const hartslagen = await this.werk.hartslagen(HARTSLAG_S);
    if (hartslagen.length === 0) return null;
    const wachtend = langste(hartslagen, ({ oudsteWachtendeMs }) => oudsteWachtendeMs);
    const werk = langste(hartslagen, (slag) => slag.oudsteWerkMs);
    return Math.max(wachtend ?? 0, werk ?? 0);
  }

  /** A worker that makes progress says so itself; being alive is not enough. */
  private async workerGezond(): Promise<boolean> {
    const hartslagen = await this.werk.hartslagen(HARTSLAG_S);
    return hartslagen.some(({ gezond }) => gezond);
  }
}

async function meet(naam: string, proef: Proef): Promise<Health['onderdelen'][number]> {
  let wekker: NodeJS.Timeout | undefined;
  const teLaat = new Promise<boolean>((klaar) => {
    wekker = setTimeout(() => klaar(false), GEDULD_MS);
  });
  try {
    const goed = await Promise.race([Promise.resolve(proef()), teLaat]);
    return { naam, status: goed ? 'op' : 'neer' };
  } catch {
    return { naam, status: 'neer' };
  } finally {
    clearTimeout(wekker);
  }
}
