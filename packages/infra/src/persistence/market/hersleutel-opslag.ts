import type { Vacature } from '@passend/domain';
import type { DataSource } from 'typeorm';
import type { Marktregels, Sleutels } from './marktregels.js';
import { schrijfSleutels } from './sleutel-schrijver.js';
import { firstRow, rows } from './sql.js';
import { GEHEUGEN_DAGEN } from './zoek-kandidaten.js';

/** Version of vacancies whose keys were removed: closed too long to be found again. */
const ZONDER_SLEUTELS = -1;
/** Vacancies of which the keys are removed in one statement. */
const OPRUIMEN = 5_000;

interface VerouderdRow {
  readonly id: string;
  readonly inhoudshash: string;
  readonly inhoud: Vacature;
}

/** One batch of vacancies that got the keys of this version. */
export interface Sleutelronde {
  readonly geschreven: number;
  /** Go on after this id; null when there was nothing left to do. */
  readonly totEnMet: number | null;
}

/** Brings stored keys along when the rules that make them change. */
export class HersleutelOpslag {
  constructor(
    private readonly dataSource: DataSource,
    private readonly regels: Pick<Marktregels, 'sleutels' | 'sleutelVersie'>,
  ) {}

  /**
   * Makes the keys of a batch of vacancies anew that have those of another version, as far as a copy
   * may still find them. Text and features stay, so nothing is indexed or scored again.
   * @param na id after which to look; 0 for all
   */
  async ronde(maximum: number, na = 0): Promise<Sleutelronde> {
    const verouderd = await this.verouderd(maximum, na);
    let geschreven = 0;
    for (const rij of verouderd) geschreven += (await this.schrijf(rij)) ? 1 : 0;
    const laatste = verouderd.at(-1);
    return { geschreven, totEnMet: laatste === undefined ? null : Number(laatste.id) };
  }

  /** @returns vacancies that were closed too long to be found again, and lost their keys */
  async ruimOp(): Promise<number> {
    const weg = await rows(
      this.dataSource.manager,
      `WITH oud AS (
         SELECT id FROM vacature
         WHERE status = 'gesloten' AND weghaling_id IS NULL AND sleutel_versie <> $1
           AND gesloten_op <= now() - make_interval(days => $2) LIMIT $3),
       weg AS (DELETE FROM vacature_sleutel WHERE vacature_id IN (SELECT id FROM oud))
       UPDATE vacature SET sleutel_versie = $1 WHERE id IN (SELECT id FROM oud) RETURNING id`,
      [ZONDER_SLEUTELS, GEHEUGEN_DAGEN, OPRUIMEN],
    );
    return weg.length;
  }

  private verouderd(maximum: number, na: number): Promise<readonly VerouderdRow[]> {
    return rows<VerouderdRow>(
      this.dataSource.manager,
      `SELECT v.id, v.inhoudshash, m.inhoud FROM vacature v
       JOIN momentopname m ON m.waarneming_id = v.canoniek_id AND m.inhoudshash = v.inhoudshash
       WHERE (v.sleutel_versie < $1 OR v.sleutel_versie > $1) AND v.id > $3
         AND (v.status = 'live' OR v.weghaling_id IS NOT NULL
              OR v.gesloten_op > now() - make_interval(days => $4))
       ORDER BY v.id LIMIT $2`,
      [this.regels.sleutelVersie, maximum, na, GEHEUGEN_DAGEN],
    );
  }

  /**
   * False when its text changed since it was read: then it got its keys with that. One whose text
   * the rules choke on stays as it was, and does not stop the others.
   */
  private async schrijf({ id, inhoudshash, inhoud }: VerouderdRow): Promise<boolean> {
    const sleutels = this.sleutelsVan(inhoud);
    if (sleutels === null) return false;
    const { zoek, simhash } = sleutels;
    return this.dataSource.transaction(async (manager) => {
      const row = await firstRow(
        manager,
        `UPDATE vacature SET sleutel_versie = $3, simhash = ('x' || $4::text)::bit(64)
         WHERE id = $1 AND inhoudshash = $2 RETURNING id`,
        [id, inhoudshash, this.regels.sleutelVersie, simhash],
      );
      if (row !== null) await schrijfSleutels(manager, Number(id), zoek);
      return row !== null;
    });
  }

  private sleutelsVan(inhoud: Vacature): Sleutels | null {
    try {
      return this.regels.sleutels(inhoud);
    } catch {
      return null;
    }
  }
}
