import { randomUUID } from 'node:crypto';
import { plusDagen } from '@passend/domain';
import { type EntityManager, MoreThanOrEqual } from 'typeorm';
import { RelatieEntiteit } from '../entiteiten.js';
import { VervangingEntiteit, type VervangingRij } from './entiteiten.js';
import { RelatieOpslag } from './relatie.opslag.js';

/** Replacement of a coach for some days; access hangs from the relations that come with it. */
export class VervangingOpslag {
  private readonly relaties: RelatieOpslag;

  constructor(private readonly manager: EntityManager) {
    this.relaties = new RelatieOpslag(manager);
  }

  /** The latest first; at most 500. */
  alle(): Promise<VervangingRij[]> {
    return this.manager.find(VervangingEntiteit, {
      order: { van: 'DESC', op: 'DESC' },
      take: 500,
    });
  }

  vind(id: string): Promise<VervangingRij | null> {
    return this.manager.findOneBy(VervangingEntiteit, { id });
  }

  /** Keeps a replacement and gives access to these clients on its days, and on no others. */
  async zet(
    vervanging: Omit<VervangingRij, 'id'>,
    werknemerIds: readonly string[],
  ): Promise<string> {
    const id = randomUUID();
    await this.manager.insert(VervangingEntiteit, { ...vervanging, id });
    for (const werknemerId of werknemerIds) {
      await this.geefToegang({ ...vervanging, id }, werknemerId, vervanging.van);
    }
    return id;
  }

  /** Ends a replacement from a day on; one that had yet to begin never begins. */
  async eindig({ id, van }: VervangingRij, vanaf: string): Promise<void> {
    const dag = vanaf < van ? van : vanaf;
    await this.manager.update(VervangingEntiteit, { id }, { tot: plusDagen(dag, -1) });
    await this.relaties.eindig({ vervangingId: id }, vanaf);
  }

  /** A client that a coach gets comes with who replaces him for all his clients, from a day on. */
  async neemMee(
    bureauId: string,
    werknemerId: string,
    coachId: string,
    per: string,
  ): Promise<void> {
    const lopend = await this.manager.findBy(VervangingEntiteit, {
      bureauId,
      coachId,
      alleClienten: true,
      tot: MoreThanOrEqual(per),
    });
    for (const vervanging of lopend) {
      const van = vervanging.van > per ? vervanging.van : per;
      if (van <= vervanging.tot) await this.geefToegang(vervanging, werknemerId, van);
    }
  }

  /** For how many clients each replacement gives, or gave, access. */
  async aantallen(): Promise<ReadonlyMap<string, number>> {
    const rijen = await this.manager.query<{ id: string; n: number }[]>(
      `SELECT vervanging_id AS id, count(DISTINCT werknemer_id)::int AS n
         FROM relatie WHERE vervanging_id IS NOT NULL GROUP BY vervanging_id`,
    );
    return new Map(rijen.map(({ id, n }) => [id, n]));
  }

  private async geefToegang(
    { id, bureauId, vervangerId, tot }: VervangingRij,
    werknemerId: string,
    van: string,
  ): Promise<void> {
    await this.manager.insert(RelatieEntiteit, {
      werknemerId,
      gebruikerId: vervangerId,
      bureauId,
      soort: 'vervangend_coach',
      van,
      tot,
      vervangingId: id,
    });
  }
}
