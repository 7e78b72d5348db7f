import type { Taakpayload } from '@passend/contracts';
import type { Opruimer } from '@passend/infra';
import type { Logger } from 'pino';
import type { Taakhandler } from './taakhandler.js';

/** Some of what was due did not go; the job fails, so that it is tried again and seen when it stays. */
class NietAllesOpgeruimd extends Error {
  override readonly name = 'NietAllesOpgeruimd';
}

/** Removes once a day what is due; whether something is, the database decides itself. */
export class BewarenHandler implements Taakhandler<'bewaren'> {
  readonly taak = 'bewaren';

  constructor(
    private readonly opruimer: Pick<Opruimer, 'ruimOp'>,
    private readonly logger: Pick<Logger, 'info'>,
  ) {}

  async voerUit(_payload: Taakpayload<'bewaren'>): Promise<void> {
    const { dossiers, klassen, mislukt } = await this.opruimer.ruimOp();
    this.logger.info({ dossiers, klassen, mislukt }, 'retention: what was due is gone');
    if (mislukt > 0) throw new NietAllesOpgeruimd('Some of what was due is still there.');
  }
}
