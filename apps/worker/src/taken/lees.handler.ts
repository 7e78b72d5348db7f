import type { Taakpayload } from '@passend/contracts';
import { LeesOpslag, type TeLezenAntwoord, VacatureOpslag } from '@passend/infra';
import type { Taakpost } from '../wachtrijen/taakposter.js';
import { leesAntwoord } from './lees-antwoord.js';
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
    private readonly poster: Taakpost,
  ) {}

  async voerUit({ antwoordId }: Taakpayload<'lees'>): Promise<void> {
    const antwoord = await this.lezingen.vind(antwoordId);
    if (antwoord === null) return;
    const { vacatures, lezing } = leesAntwoord(antwoord);
    for (let van = 0; van < vacatures.length; van += PARTIJ) {
      await this.bewaar(antwoord, vacatures.slice(van, van + PARTIJ));
    }
    await this.lezingen.rondAf(antwoord, lezing);
    await this.stootAan(lezing.verwijzingen.length > 0, vacatures.length > 0);
  }

  geefOp({ antwoordId }: Taakpayload<'lees'>): Promise<void> {
    return this.lezingen.geefOp(antwoordId);
  }

  private async bewaar(
    antwoord: TeLezenAntwoord,
    vacatures: ReturnType<typeof leesAntwoord>['vacatures'],
  ): Promise<void> {
    const { bronId, runId, fetchId, rang } = antwoord;
    const hoe = antwoord.soort === 'pagina' ? 'pagina' : 'lijst';
    await this.vacatures.bewaar({
      bronId,
      runId,
      fetchId,
      rang,
      hoe,
      op: antwoord.opgehaaldOp,
      vacatures,
    });
  }

  /** A nudge, so that nobody waits for the schedule; a lost nudge costs seconds. */
  private async stootAan(plannen: boolean, indexeren: boolean): Promise<void> {
    if (plannen) await this.poster.post('plan', {}, { sleutel: 'plan' });
    if (indexeren) await this.poster.post('indexeer', {}, { sleutel: 'indexeer' });
  }
}
