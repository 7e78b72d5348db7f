import { createHash } from 'node:crypto';
import { BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import { Luisteraar, type Seinbericht } from '@passend/infra';
import type { ApiConfig } from '../config/api-config.js';
import { CONFIG } from '../gedeeld/tokens.js';

/** So many of the newest messages are kept for who comes back after a moment. */
const GEHEUGEN = 1_000;

/** A message with its place in the order that all processes hear the same. */
export interface Sein {
  readonly plek: string;
  readonly bericht: Seinbericht;
}

export interface Ontvanger {
  readonly opSein: (sein: Sein) => void;
  readonly opGat: () => void;
}

/** Hears what other processes and the database say is new, and remembers the newest of it. */
@Injectable()
export class Seinpost implements BeforeApplicationShutdown {
  readonly #luisteraar: Luisteraar;
  #onthouden: Sein[] = [];
  #ontvanger: Ontvanger | null = null;
  #laatste: { readonly x: string; readonly n: number } = { x: '', n: 0 };

  constructor(@Inject(CONFIG) config: Pick<ApiConfig, 'databaseUrl'>) {
    this.#luisteraar = new Luisteraar({
      url: config.databaseUrl,
      opBericht: (bericht) => this.hoor(bericht),
      opGat: () => this.gat(),
    });
  }

  meldAan(ontvanger: Ontvanger): void {
    this.#ontvanger = ontvanger;
  }

  /** Resolves when this process hears. */
  open(): Promise<void> {
    return this.#luisteraar.open();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.#luisteraar.sluit();
  }

  /** The newest place; null when nothing was heard yet. */
  get plek(): string | null {
    return this.#onthouden.at(-1)?.plek ?? null;
  }

  /** What came after a place; null when that is not remembered, so that something may be missed. */
  na(plek: string): readonly Sein[] | null {
    const bij = this.#onthouden.findIndex((sein) => sein.plek === plek);
    return bij === -1 ? null : this.#onthouden.slice(bij + 1);
  }

  private hoor(bericht: Seinbericht): void {
    // Messages of one transaction come together and in one order, so every process counts alike.
    const { x, n } = this.#laatste;
    this.#laatste = { x: bericht.x, n: bericht.x === x ? n + 1 : 0 };
    const sein = { plek: plekVan(this.#laatste), bericht };
    this.#onthouden.push(sein);
    if (this.#onthouden.length > 2 * GEHEUGEN) this.#onthouden = this.#onthouden.slice(-GEHEUGEN);
    this.#ontvanger?.opSein(sein);
  }

  private gat(): void {
    this.#onthouden = [];
    this.#ontvanger?.opGat();
  }
}

/** The number of a transaction would tell how much others do; its digest tells nothing. */
function plekVan({ x, n }: { readonly x: string; readonly n: number }): string {
  return createHash('sha256').update(`${x}.${n}`).digest('base64url').slice(0, 22);
}
