import type { Taakpayload } from '@passend/contracts';
import { isVrijeDag } from '@passend/domain';
import type { Herinneraar } from '@passend/infra';
import type { Logger } from 'pino';
import type { Taakhandler } from './taakhandler.js';

const DAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Turns the reminders of today into mail; what falls on a day off waits for the next working day. Called twice it does the same as once. */
export class HerinnerHandler implements Taakhandler<'herinner'> {
  readonly taak = 'herinner';

  constructor(
    private readonly herinneraar: Pick<Herinneraar, 'stuur'>,
    private readonly logger: Pick<Logger, 'info'>,
    private readonly klok: () => Date = () => new Date(),
  ) {}

  async voerUit(_payload: Taakpayload<'herinner'>): Promise<void> {
    const nu = this.klok();
    const vandaag = DAG.format(nu);
    if (isVrijeDag(vandaag)) return;
    const { herinneringen, mails } = await this.herinneraar.stuur(nu, vandaag);
    if (herinneringen > 0) this.logger.info({ herinneringen, mails }, 'reminders of today');
  }
}
