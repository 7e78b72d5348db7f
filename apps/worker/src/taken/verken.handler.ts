import type { Taakpayload } from '@passend/contracts';
import { dagInNederland, type Ophaler, ProefOpslag } from '@passend/infra';
import type { Leesdraden } from '../leesdraden/leesdraden.js';
import { verken } from '../verkennen/verken.js';
import { Vraagop } from '../verkennen/vraag-op.js';
import type { Taakhandler } from './taakhandler.js';

/** Looks what an address would yield as a source, for the person who wants to add it. */
export class VerkenHandler implements Taakhandler<'verken'> {
  readonly taak = 'verken';

  constructor(
    private readonly proeven: ProefOpslag,
    private readonly ophaler: Ophaler,
    private readonly draden: Leesdraden,
  ) {}

  async voerUit({ proefId }: Taakpayload<'verken'>): Promise<void> {
    const vraag = await this.proeven.wachtende(proefId);
    if (vraag === null) return;
    const uitkomst = await verken(
      new Vraagop(this.ophaler, this.draden),
      vraag,
      dagInNederland(new Date()),
    );
    await this.proeven.bewaar(proefId, uitkomst);
  }

  geefOp({ proefId }: Taakpayload<'verken'>): Promise<void> {
    return this.proeven.geefOp(proefId);
  }
}
