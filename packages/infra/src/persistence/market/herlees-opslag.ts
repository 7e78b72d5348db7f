import { setImmediate as laatAnderenVoor } from 'node:timers/promises';
import type { Vacature } from '@passend/domain';
import { type DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import type { Marktregels } from './marktregels.js';
import { noteerVoorIndex } from './outbox-rij.js';
import { firstRow, rows } from './sql.js';
import { herschrijfVacature, type Inhoud, maakInhoud } from './vacature-schrijver.js';

type Herlezen = Inhoud & { readonly id: number };

interface VerouderdRow {
  readonly id: string;
  readonly inhoudshash: string;
  readonly inhoud: Vacature;
}

/** One batch of vacancies that were worked out again. */
export interface Herleesronde {
  readonly geschreven: number;
  /** Ids of vacancies that could not be worked out or written; they stay as they were. */
  readonly overgeslagen: readonly number[];
  /** Go on after this id; null when there was nothing left to do. */
  readonly totEnMet: number | null;
}

/** Brings vacancies up to date with a new version of the engine or the lexicon. */
export class HerleesOpslag {
  constructor(
    private readonly dataSource: DataSource,
    private readonly regels: Marktregels,
  ) {}

  /**
   * Works a batch of live vacancies out again that another version has read. Needed because most
   * pages answer that nothing changed, so that they are never read anew by themselves. A vacancy
   * that fails is left as it was and does not stop the others.
   * @param na id after which to look; 0 for all
   */
  async ronde(maximum: number, na = 0): Promise<Herleesronde> {
    const verouderd = await this.verouderd(maximum, na);
    const inhouden: Herlezen[] = [];
    for (const rij of verouderd) {
      const inhoud = this.leidAf(rij);
      if (inhoud !== null) inhouden.push(inhoud);
      await laatAnderenVoor();
    }
    const { geschreven, geweigerd } = await this.dataSource.transaction((manager) =>
      this.schrijf(manager, inhouden),
    );
    const gelukt = new Set(inhouden.map(({ id }) => id));
    const mislukt = verouderd.map(({ id }) => Number(id)).filter((id) => !gelukt.has(id));
    const laatste = verouderd.at(-1);
    return {
      geschreven,
      overgeslagen: [...mislukt, ...geweigerd],
      totEnMet: laatste === undefined ? null : Number(laatste.id),
    };
  }

  private verouderd(maximum: number, na: number): Promise<readonly VerouderdRow[]> {
    return rows<VerouderdRow>(
      this.dataSource.manager,
      `SELECT v.id, v.inhoudshash, m.inhoud FROM vacature v
       JOIN momentopname m ON m.waarneming_id = v.canoniek_id AND m.inhoudshash = v.inhoudshash
       WHERE v.status = 'live' AND (v.engine_versie <> $1 OR v.lexicon_versie <> $2) AND v.id > $4
       ORDER BY v.id LIMIT $3`,
      [this.regels.engineVersie, this.regels.lexiconVersie, maximum, na],
    );
  }

  /** Null when the engine throws on this text. */
  private leidAf({ id, inhoud, inhoudshash }: VerouderdRow): Herlezen | null {
    try {
      const nieuw = maakInhoud(inhoud, inhoudshash, this.regels);
      nieuw.afgeleid();
      return { id: Number(id), ...nieuw };
    } catch {
      return null;
    }
  }

  /** Each vacancy behind its own savepoint, so that one that the database refuses is skipped. */
  private async schrijf(manager: EntityManager, inhouden: readonly Herlezen[]) {
    const geschreven: number[] = [];
    const geweigerd: number[] = [];
    for (const inhoud of inhouden) {
      try {
        const geraakt = await manager.transaction((stap) => this.schrijfEen(stap, inhoud));
        if (geraakt) geschreven.push(inhoud.id);
      } catch (error) {
        if (!isGeweigerdeWaarde(error)) throw error;
        geweigerd.push(inhoud.id);
      }
    }
    await noteerVoorIndex(manager, 'indexeer', geschreven);
    return { geschreven: geschreven.length, geweigerd };
  }

  private async schrijfEen(manager: EntityManager, inhoud: Herlezen): Promise<boolean> {
    // The text may have changed since it was read; then it was worked out with the new version.
    const row = await firstRow<{ canoniek_id: string; canoniek_rang: number }>(
      manager,
      `SELECT canoniek_id, canoniek_rang FROM vacature
       WHERE id = $1 AND status = 'live' AND inhoudshash = $2 FOR UPDATE`,
      [inhoud.id, inhoud.hash],
    );
    if (row === null) return false;
    await herschrijfVacature(manager, inhoud.id, inhoud, this.regels, {
      rang: row.canoniek_rang,
      waarnemingId: Number(row.canoniek_id),
    });
    return true;
  }
}

/** PostgreSQL refuses the value itself (classes 22 and 23): trying again gives the same answer. */
function isGeweigerdeWaarde(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { driverError } = error;
  return 'code' in driverError && /^2[23]/u.test(String(driverError.code));
}
