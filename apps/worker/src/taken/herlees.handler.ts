import type { Taakpayload } from '@passend/contracts';
import type { HerleesOpslag } from '@passend/infra';
import type { Taakpost } from '../wachtrijen/taakposter.js';
import type { Taakhandler } from './taakhandler.js';

/** Vacancies in one transaction. */
const PARTIJ = 50;
/** Batches in one job: about a minute of work, after which other jobs of the queue have a turn. */
const MAX_PARTIJEN = 200;

/** Works vacancies out again that an older engine or lexicon has read. */
export class HerleesHandler implements Taakhandler<'herlees'> {
  readonly taak = 'herlees';

  constructor(
    private readonly opslag: HerleesOpslag,
    private readonly poster: Taakpost,
  ) {}

  async voerUit(_payload: Taakpayload<'herlees'>): Promise<void> {
    for (let partij = 0; partij < MAX_PARTIJEN; partij += 1) {
      if ((await this.opslag.ronde(PARTIJ)) === 0) return;
      await this.poster.post('indexeer', {}, { sleutel: 'indexeer' });
    }
    await this.poster.post('herlees', {}, {});
  }
}
