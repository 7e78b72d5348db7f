import type { Taaknaam } from '@passend/contracts';
import type { Taakpost } from '../wachtrijen/taakposter.js';

/** A job that waits to be delivered. */
export interface Bezorging {
  readonly taak: Taaknaam;
  readonly payload: unknown;
}

/** A queue that delivers each job as often and in the order that a test wants. */
export class Proefpost implements Taakpost {
  readonly wachtend: Bezorging[] = [];

  constructor(private readonly keer: number) {}

  async post(taak: Taaknaam, payload: unknown): Promise<void> {
    for (let nr = 0; nr < this.keer; nr += 1) this.wachtend.push({ taak, payload });
  }

  async postAlle(taak: Taaknaam, jobs: readonly { readonly payload: unknown }[]): Promise<void> {
    for (const { payload } of jobs) await this.post(taak, payload);
  }
}
