import type { Taakpayload } from '@passend/contracts';
import { WerkOpslag } from '@passend/infra';
import type { Taakhandler } from './taakhandler.js';

/** Removes old bookkeeping, at night. */
export class OnderhoudHandler implements Taakhandler<'onderhoud'> {
  readonly taak = 'onderhoud';

  constructor(private readonly werk: WerkOpslag) {}

  voerUit(_payload: Taakpayload<'onderhoud'>): Promise<void> {
    return this.werk.ruimOp();
  }
}
