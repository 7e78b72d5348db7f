import type { Taakpayload } from '@passend/contracts';
import type { HersleutelOpslag } from '@passend/infra';
import type { Taakpost } from '../wachtrijen/taakposter.js';
import type { Taakhandler } from './taakhandler.js';

const PARTIJ = 200;
/** Batches in one job, after which other jobs of the queue have a turn. */
const MAX_PARTIJEN = 50;

/** Gives vacancies the keys of this version, after a change of the rules that make them. */
export class HersleutelHandler implements Taakhandler<'hersleutel'> {
  readonly taak = 'hersleutel';

  constructor(
    private readonly opslag: HersleutelOpslag,
    private readonly poster: Taakpost,
  ) {}

  async voerUit(_payload: Taakpayload<'hersleutel'>): Promise<void> {
    for (let partij = 0, na = 0; partij < MAX_PARTIJEN; partij += 1) {
      const { totEnMet } = await this.opslag.ronde(PARTIJ, na);
      if (totEnMet === null) return;
      na = totEnMet;
    }
    await this.poster.post('hersleutel', {}, {});
  }
}
