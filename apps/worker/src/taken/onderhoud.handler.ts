import type { Taakpayload } from '@passend/contracts';
import {
  dagInNederland,
  type HersleutelOpslag,
  type LosseOpslag,
  type MomentOpslag,
  SluitOpslag,
  WerkOpslag,
} from '@passend/infra';
import type { Logger } from 'pino';
import type { Taakpost } from '../wachtrijen/taakposter.js';
import type { Taakhandler } from './taakhandler.js';

/** Closes what is over and removes old bookkeeping, at night. */
export class OnderhoudHandler implements Taakhandler<'onderhoud'> {
  readonly taak = 'onderhoud';

  constructor(
    private readonly sluit: SluitOpslag,
    private readonly werk: WerkOpslag,
    private readonly sleutels: Pick<HersleutelOpslag, 'ruimOp'>,
    private readonly momenten: MomentOpslag,
    private readonly vragen: Pick<LosseOpslag, 'ruimOp'>,
    private readonly poster: Taakpost,
    private readonly logger: Pick<Logger, 'info'>,
  ) {}

  async voerUit(_payload: Taakpayload<'onderhoud'>): Promise<void> {
    const gesloten = await this.sluit.sluitVerlopen(dagInNederland(new Date()));
    this.logger.info({ gesloten }, 'vacancies past their closing day');
    if (gesloten > 0) {
      await this.poster.post('indexeer', {}, { sleutel: 'indexeer' });
      await this.poster.post('herlees', {}, { sleutel: 'herlees' });
    }
    await this.sleutels.ruimOp();
    await this.werk.ruimOp();
    await this.vragen.ruimOp();
    this.logger.info({ momentopnamen: await this.momenten.ruimOp() }, 'old snapshots removed');
  }
}
