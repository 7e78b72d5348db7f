import { type Wisgroep, wisgroepSchema } from '@passend/domain';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';

const regels = z.array(
  z.object({ groep: wisgroepSchema, tabel: z.string(), voorwaarde: z.string() }),
);
const tellingen = z.array(z.object({ groep: wisgroepSchema, aantal: z.coerce.number() }));
const bewijzen = z.array(z.object({ bewijs: z.uuid() }));
const hashes = z.array(z.object({ verzoek: z.uuid(), hash: z.string() }));
const standen = z.array(z.object({ einde: z.string().nullable(), herzien: z.string().nullable() }));

/** Where a file stands for removing: its last day, and the first day on which a hold is looked at. */
export interface Wisstandrij {
  readonly einde: string | null;
  readonly herzienOp: string | null;
}

/** Removing on request; the manager comes from `inBureau`. Whether it may, the database judges too. */
export class WisOpslag {
  constructor(private readonly manager: EntityManager) {}

  /** Rows in each part of one file. */
  async aantallen(werknemerId: string): Promise<ReadonlyMap<Wisgroep, number>> {
    const gevonden: unknown = await this.manager.query(
      'SELECT groep, tabel, voorwaarde FROM wisregel ORDER BY volgorde',
    );
    const delen = regels
      .parse(gevonden)
      .map(
        ({ groep, tabel, voorwaarde }) =>
          `SELECT '${groep}' AS groep, count(*) AS n FROM ${tabel} WHERE ${voorwaarde}`,
      );
    const geteld: unknown = await this.manager.query(
      `SELECT groep, sum(n) AS aantal FROM (${delen.join(' UNION ALL ')}) AS t GROUP BY groep`,
      [werknemerId],
    );
    return new Map(tellingen.parse(geteld).map(({ groep, aantal }) => [groep, aantal]));
  }

  async stand(werknemerId: string): Promise<Wisstandrij> {
    const gevonden: unknown = await this.manager.query(
      `SELECT bewaar_einde($1)::text AS einde, (SELECT min(herzien_op)::text FROM bewaarblokkade
         WHERE werknemer_id = $1 AND opgeheven_op IS NULL) AS herzien`,
      [werknemerId],
    );
    const [rij] = standen.parse(gevonden);
    return { einde: rij?.einde ?? null, herzienOp: rij?.herzien ?? null };
  }

  /** Removes parts of the file that a granted request is about. @returns the id of the proof */
  async wis(verzoekId: string, groepen: readonly Wisgroep[]): Promise<string> {
    const gevonden: unknown = await this.manager.query(
      'SELECT bewaar_wis_op_verzoek($1, $2) AS bewijs',
      [verzoekId, groepen],
    );
    return bewijzen.parse(gevonden)[0]?.bewijs ?? '';
  }

  /** The hash of the proof of each request of one client that was carried out. */
  async bewijzenVan(werknemerId: string): Promise<ReadonlyMap<string, string>> {
    const gevonden: unknown = await this.manager.query(
      `SELECT right(regel, 36) AS verzoek, hash FROM vernietiging
        WHERE werknemer_id = $1 AND soort = 'verzoek'`,
      [werknemerId],
    );
    return new Map(hashes.parse(gevonden).map(({ verzoek, hash }) => [verzoek, hash]));
  }
}
