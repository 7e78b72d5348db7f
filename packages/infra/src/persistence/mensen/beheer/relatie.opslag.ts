import { plusDagen, type Relatieduur } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { RelatieEntiteit, type RelatieRij } from '../entiteiten.js';

/** Which relations; every part that is given must hold. */
export interface Welke {
  readonly id?: string;
  readonly werknemerId?: string;
  readonly gebruikerId?: string;
  readonly soort?: RelatieRij['soort'];
  readonly vervangingId?: string;
  /** Only of clients of this employer. */
  readonly werkgeverId?: string;
}

/** Who has to do with a client on which days. A relation is ended, never removed. */
export class RelatieOpslag {
  constructor(private readonly manager: EntityManager) {}

  async voegToe(relatie: Omit<RelatieRij, 'id'>): Promise<void> {
    await this.manager.insert(RelatieEntiteit, relatie);
  }

  vind(id: string): Promise<RelatieRij | null> {
    return this.manager.findOneBy(RelatieEntiteit, { id });
  }

  /** The relations of one kind that a user has on a day or later. */
  async nogVan(
    gebruikerId: string,
    soort: RelatieRij['soort'],
    dag: string,
  ): Promise<readonly RelatieRij[]> {
    const rijen = await this.manager.findBy(RelatieEntiteit, { gebruikerId, soort });
    return rijen.filter(({ van = null, tot = null }) => !isVoorbij({ van, tot }, dag));
  }

  /**
   * Ends relations: the last day on which they hold is the one before this day. What had yet to begin
   * never begins.
   * @returns the relations that ended by this
   */
  async eindig(welke: Welke, vanaf: string): Promise<readonly RelatieRij[]> {
    const laatste = plusDagen(vanaf, -1);
    const [rijen] = await this.manager.query<[{ id: string }[], number]>(
      `UPDATE relatie r SET tot = greatest($1::date, r.van - 1)
        WHERE (r.tot IS NULL OR r.tot > greatest($1::date, r.van - 1))
          AND ($2::uuid IS NULL OR r.id = $2)
          AND ($3::uuid IS NULL OR r.werknemer_id = $3)
          AND ($4::uuid IS NULL OR r.gebruiker_id = $4)
          AND ($5::text IS NULL OR r.soort = $5)
          AND ($6::uuid IS NULL OR r.vervanging_id = $6)
          AND ($7::uuid IS NULL OR r.werknemer_id IN (
                SELECT w.id FROM werknemer w WHERE w.werkgever_id = $7))
        RETURNING r.id`,
      [
        laatste,
        welke.id ?? null,
        welke.werknemerId ?? null,
        welke.gebruikerId ?? null,
        welke.soort ?? null,
        welke.vervangingId ?? null,
        welke.werkgeverId ?? null,
      ],
    );
    const ids = rijen.map(({ id }) => id);
    return ids.length === 0
      ? []
      : this.manager.findBy(
          RelatieEntiteit,
          ids.map((id) => ({ id })),
        );
  }
}

/** Whether a relation is over on a day, or can never hold. */
export function isVoorbij({ van, tot }: Pick<Relatieduur, 'van' | 'tot'>, dag: string): boolean {
  if (tot === null) return false;
  return tot < dag || (van !== null && tot < van);
}
