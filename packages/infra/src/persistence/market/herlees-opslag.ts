import { setImmediate as laatAnderenVoor } from 'node:timers/promises';
import type { Vacature } from '@passend/domain';
import type { DataSource, EntityManager } from 'typeorm';
import type { Marktregels } from './marktregels.js';
import { noteerVoorIndex } from './outbox-rij.js';
import { firstRow, rows } from './sql.js';
import { herschrijfVacature, type Inhoud, maakInhoud } from './vacature-schrijver.js';

interface VerouderdRow {
  readonly id: string;
  readonly inhoudshash: string;
  readonly inhoud: Vacature;
}

/** Brings vacancies up to date with a new version of the engine or the lexicon. */
export class HerleesOpslag {
  constructor(
    private readonly dataSource: DataSource,
    private readonly regels: Marktregels,
  ) {}

  /**
   * Works a batch of live vacancies out again that another version has read. Needed because most
   * pages answer that nothing changed, so that they are never read anew by themselves.
   * @returns how many were written; 0 when all are up to date
   */
  async ronde(maximum: number): Promise<number> {
    const verouderd = await rows<VerouderdRow>(
      this.dataSource.manager,
      `SELECT v.id, v.inhoudshash, m.inhoud FROM vacature v
       JOIN momentopname m ON m.waarneming_id = v.canoniek_id AND m.inhoudshash = v.inhoudshash
       WHERE v.status = 'live' AND (v.engine_versie <> $1 OR v.lexicon_versie <> $2)
       ORDER BY v.id LIMIT $3`,
      [this.regels.engineVersie, this.regels.lexiconVersie, maximum],
    );
    const inhouden: (Inhoud & { readonly id: number })[] = [];
    for (const { id, inhoudshash, inhoud } of verouderd) {
      const nieuw = maakInhoud(inhoud, inhoudshash, this.regels);
      nieuw.afgeleid();
      inhouden.push({ id: Number(id), ...nieuw });
      await laatAnderenVoor();
    }
    return this.dataSource.transaction((manager) => this.schrijf(manager, inhouden));
  }

  private async schrijf(
    manager: EntityManager,
    inhouden: readonly (Inhoud & { readonly id: number })[],
  ): Promise<number> {
    const geschreven: number[] = [];
    for (const inhoud of inhouden) {
      // The text may have changed since it was read; then it was worked out with the new version.
      const row = await firstRow<{ canoniek_id: string; canoniek_rang: number }>(
        manager,
        `SELECT canoniek_id, canoniek_rang FROM vacature
         WHERE id = $1 AND status = 'live' AND inhoudshash = $2 FOR UPDATE`,
        [inhoud.id, inhoud.hash],
      );
      if (row === null) continue;
      await herschrijfVacature(manager, inhoud.id, inhoud, this.regels, {
        rang: row.canoniek_rang,
        waarnemingId: Number(row.canoniek_id),
      });
      geschreven.push(inhoud.id);
    }
    await noteerVoorIndex(manager, 'indexeer', geschreven);
    return geschreven.length;
  }
}
