import type { TweedeStapBeleid } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { BureauEntiteit } from '../entiteiten.js';

/** Active accounts that see files of others, with neither an app nor a passkey. */
const ZONDER = `
  SELECT count(*)::int AS aantal FROM gebruiker g
  WHERE g.bureau_id = $1 AND g.actief AND g.rol <> 'werknemer'
    AND NOT EXISTS (SELECT FROM totp t WHERE t.gebruiker_id = g.id AND t.bevestigd_op IS NOT NULL)
    AND NOT EXISTS (SELECT FROM passkey p WHERE p.gebruiker_id = g.id)`;

/** What an agency asks of who signs in; the manager comes from `inBureau`. */
export class BureaubeleidOpslag {
  constructor(private readonly manager: EntityManager) {}

  /** The policy, and how many accounts have no second factor yet. */
  async lees(bureauId: string): Promise<{ tweedeStap: TweedeStapBeleid; zonder: number }> {
    const { tweedeStap } = await this.manager.findOneByOrFail(BureauEntiteit, { id: bureauId });
    const [rij] = await this.manager.query<{ aantal: number }[]>(ZONDER, [bureauId]);
    return { tweedeStap, zonder: rij?.aantal ?? 0 };
  }

  async zet(bureauId: string, tweedeStap: TweedeStapBeleid): Promise<void> {
    await this.manager.update(BureauEntiteit, { id: bureauId }, { tweedeStap });
  }
}
