import type { Taakpayload } from '@passend/contracts';
import {
  dagInNederland,
  type HersleutelOpslag,
  IndexControle,
  type LosseOpslag,
  type MomentOpslag,
  type PostOpslag,
  SluitOpslag,
  WerkOpslag,
} from '@passend/infra';
import type { Logger } from 'pino';
import type { Taakpost } from '../wachtrijen/taakposter.js';
import { foutcode } from './foutcode.js';
import type { Zoekschrijver } from './indexeer.handler.js';
import type { Taakhandler } from './taakhandler.js';

/** The tables that are kept in order. */
export interface Onderhoudopslag {
  readonly sluit: Pick<SluitOpslag, 'sluitVerlopen'>;
  readonly werk: Pick<WerkOpslag, 'ruimOp'>;
  readonly sleutels: Pick<HersleutelOpslag, 'ruimOp'>;
  readonly momenten: Pick<MomentOpslag, 'ruimOp'>;
  readonly vragen: Pick<LosseOpslag, 'ruimOp'>;
  readonly post: Pick<PostOpslag, 'ruimOp'>;
  readonly controle: Pick<IndexControle, 'controleer'>;
}

/** Closes what is over, compares the search indexes and removes old bookkeeping, at night. */
export class OnderhoudHandler implements Taakhandler<'onderhoud'> {
  readonly taak = 'onderhoud';

  constructor(
    private readonly opslag: Onderhoudopslag,
    private readonly machines: readonly Zoekschrijver[],
    private readonly poster: Taakpost,
    private readonly logger: Pick<Logger, 'info' | 'warn'>,
  ) {}

  async voerUit(_payload: Taakpayload<'onderhoud'>): Promise<void> {
    const gesloten = await this.opslag.sluit.sluitVerlopen(dagInNederland(new Date()));
    this.logger.info({ gesloten }, 'vacancies past their closing day');
    if (gesloten > 0) await this.poster.post('herlees', {}, { sleutel: 'herlees' });
    for (const machine of this.machines) await this.vergelijk(machine);
    await this.poster.post('indexeer', {}, { sleutel: 'indexeer' });
    await this.opslag.sleutels.ruimOp();
    await this.opslag.werk.ruimOp();
    await this.opslag.vragen.ruimOp();
    await this.opslag.post.ruimOp(new Date());
    const momentopnamen = await this.opslag.momenten.ruimOp();
    this.logger.info({ momentopnamen }, 'old snapshots removed');
  }

  /** An engine that is away tonight is looked at tomorrow; it holds up nothing else. */
  private async vergelijk(machine: Zoekschrijver): Promise<void> {
    const search = machine.naam;
    try {
      const verschil = await this.opslag.controle.controleer(machine);
      const { ontbreekt, teVeel, anders } = verschil;
      const level = ontbreekt + teVeel + anders === 0 ? 'info' : 'warn';
      this.logger[level]({ search, ...verschil }, 'index compared with the database');
    } catch (error) {
      this.logger.warn({ search, fout: foutcode(error) }, 'index not compared');
    }
  }
}
