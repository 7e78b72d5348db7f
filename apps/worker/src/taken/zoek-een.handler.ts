import type { Taakpayload } from '@passend/contracts';
import {
  dagInNederland,
  type LosseOpslag,
  type Ophaler,
  type VacatureOpslag,
} from '@passend/infra';
import { zoekEen } from '../elders/zoek-een.js';
import type { Leesdraden } from '../leesdraden/leesdraden.js';
import { Vraagop } from '../verkennen/vraag-op.js';
import type { Aanstoot } from '../wachtrijen/aanstoot.js';
import type { Taakhandler } from './taakhandler.js';

/** Looks for the one vacancy at an address that a coach or a werknemer gave. */
export class ZoekEenHandler implements Taakhandler<'zoek-een'> {
  readonly taak = 'zoek-een';

  constructor(
    private readonly vragen: LosseOpslag,
    private readonly vacatures: Pick<VacatureOpslag, 'bewaar'>,
    private readonly ophaler: Ophaler,
    private readonly draden: Pick<Leesdraden, 'doe'>,
    private readonly aanstoot: Pick<Aanstoot, 'geef'>,
  ) {}

  async voerUit({ vraagId }: Taakpayload<'zoek-een'>): Promise<void> {
    const url = await this.vragen.wachtende(vraagId);
    if (url === null) return;
    const op = new Date();
    const vraagop = new Vraagop(this.ophaler, this.draden);
    const vondst = await zoekEen(vraagop, url, dagInNederland(op));
    if (vondst.soort === 'niets') return this.vragen.mislukt(vraagId, vondst);
    const { vacature, lezen } = vondst;
    await this.vragen.bewaar(vraagId, { vacature, url, op, lezen }, this.vacatures);
    await this.aanstoot.geef('indexeer');
  }

  geefOp({ vraagId }: Taakpayload<'zoek-een'>): Promise<void> {
    return this.vragen.mislukt(vraagId, { reden: 'verbinding' });
  }
}
