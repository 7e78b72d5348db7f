import { Injectable, OnApplicationShutdown } from '@nestjs/common';
import { Draadfout, Drukkerij, type Rapportblad } from '@passend/infra';
import { Weigering } from '../gedeeld/weigering.js';
import type { Drukwerk } from './rapportblad.js';

/** A PDF of our own making. */
export interface Pdf {
  readonly naam: string;
  readonly inhoud: Buffer;
}

/** Prints after the transaction in which a report was read: nobody waits with a connection in his hand. */
@Injectable()
export class Drukker implements OnApplicationShutdown {
  readonly #drukkerij = new Drukkerij();

  /** @throws Weigering (503) when too many reports wait to be printed */
  async druk(blad: Rapportblad): Promise<Buffer> {
    try {
      return await this.#drukkerij.druk(blad);
    } catch (fout) {
      throw fout instanceof Draadfout ? Weigering.drukkerijVol() : fout;
    }
  }

  /** @throws Weigering (503) when too many reports wait to be printed */
  async pdf({ naam, blad }: Drukwerk): Promise<Pdf> {
    return { naam, inhoud: await this.druk(blad) };
  }

  onApplicationShutdown(): Promise<void> {
    return this.#drukkerij.stop();
  }
}
