import type { Taakpayload } from '@passend/contracts';
import type { HerleesOpslag } from '@passend/infra';
import type { Logger } from 'pino';
import type { Aanstoot } from '../wachtrijen/aanstoot.js';
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
    private readonly aanstoot: Pick<Aanstoot, 'geef'>,
    private readonly logger: Pick<Logger, 'warn'>,
  ) {}

  async voerUit(_payload: Taakpayload<'herlees'>): Promise<void> {
    for (let partij = 0, na = 0; partij < MAX_PARTIJEN; partij += 1) {
      const { totEnMet, overgeslagen } = await this.opslag.ronde(PARTIJ, na);
      if (totEnMet === null) return;
      na = totEnMet;
      if (overgeslagen.length > 0) {
        this.logger.warn({ vacatures: overgeslagen }, 'vacancies not worked out again');
      }
      await this.aanstoot.geef('indexeer');
    }
    await this.poster.post('herlees', {}, {});
  }
}
