import type { Taakpayload } from '@passend/contracts';
import {
  dagInNederland,
  gelezenWijze,
  LeesOpslag,
  type TeLezenAntwoord,
  VacatureOpslag,
} from '@passend/infra';
import type { Logger } from 'pino';
import type { GelezenAntwoord } from '../leesdraden/lees-antwoord.js';
import type { Leesdraden } from '../leesdraden/leesdraden.js';
import { leesredenVan } from '../leesdraden/leesreden.js';
import type { Aanstoot } from '../wachtrijen/aanstoot.js';
import type { Taakhandler } from './taakhandler.js';

/** Vacancies stored in one transaction. */
const PARTIJ = 50;

/**
 * Reads one answer and stores what it holds. The answer is removed last, in the transaction that
 * ends the reading: a worker that is killed halfway leaves it, and reading it again changes nothing
 * that was stored already.
 */
export class LeesHandler implements Taakhandler<'lees'> {
  readonly taak = 'lees';

  constructor(
    private readonly lezingen: LeesOpslag,
    private readonly vacatures: VacatureOpslag,
    private readonly draden: Pick<Leesdraden, 'leesAntwoord'>,
    private readonly aanstoot: Pick<Aanstoot, 'geef'>,
    private readonly logger: Pick<Logger, 'warn'>,
  ) {}

  async voerUit({ antwoordId }: Taakpayload<'lees'>): Promise<void> {
    const antwoord = await this.lezingen.vind(antwoordId);
    if (antwoord === null) return;
    const gelezen = await this.lees(antwoord);
    if (gelezen !== null) await this.verwerk(antwoord, gelezen);
  }

  geefOp({ antwoordId }: Taakpayload<'lees'>): Promise<void> {
    return this.lezingen.geefOp(antwoordId, null);
  }

  /**
   * An answer that takes too much time or memory is a fault of its source, told in words; the next
   * visit tries again.
   */
  private async lees(antwoord: TeLezenAntwoord): Promise<GelezenAntwoord | null> {
    const { antwoordId, bronId, opgehaaldOp } = antwoord;
    try {
      return await this.draden.leesAntwoord(antwoord, dagInNederland(opgehaaldOp));
    } catch (error) {
      const reden = leesredenVan(error);
      if (reden === null) throw error;
      this.logger.warn({ bron: bronId, fout: reden }, 'an answer could not be read');
      await this.lezingen.geefOp(antwoordId, reden);
      return null;
    }
  }

  private async verwerk(
    antwoord: TeLezenAntwoord,
    { vacatures, lezing }: GelezenAntwoord,
  ): Promise<void> {
    for (let van = 0; van < vacatures.length; van += PARTIJ) {
      await this.bewaar(antwoord, vacatures.slice(van, van + PARTIJ));
    }
    await this.lezingen.rondAf(antwoord, lezing);
    await this.stootAan(lezing.verwijzingen.length > 0, vacatures.length > 0);
  }

  private async bewaar(
    antwoord: TeLezenAntwoord,
    vacatures: GelezenAntwoord['vacatures'],
  ): Promise<void> {
    const { bronId, runId, fetchId, rang } = antwoord;
    const hoe = antwoord.soort === 'pagina' ? 'pagina' : 'lijst';
    await this.vacatures.bewaar({
      bronId,
      runId,
      fetchId,
      rang,
      hoe,
      wijze: gelezenWijze(antwoord.soort),
      op: antwoord.opgehaaldOp,
      vacatures,
    });
  }

  /** A nudge, so that nobody waits for the schedule; a lost nudge costs seconds. */
  private async stootAan(plannen: boolean, indexeren: boolean): Promise<void> {
    if (plannen) await this.aanstoot.geef('plan');
    if (indexeren) await this.aanstoot.geef('indexeer');
  }
}
