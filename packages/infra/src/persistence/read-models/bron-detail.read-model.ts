import { type BronDetail, bronDetailSchema } from '@passend/contracts';
import type { DataSource } from 'typeorm';
import { herkomstVan } from '../market/bron-opslag.js';
import { BronLeesmodel } from './bron.read-model.js';

const MAX_RUNS = 20;

const moment = (kolom: string): string => `to_json(${kolom} AT TIME ZONE 'UTC') #>> '{}' || 'Z'`;

const DETAIL = `
  SELECT b.rang, b.interval_s::float / 3600 AS "elkeUren", b.rem_gelost AS "remGelost",
         b.alleen_nachts AS "alleenNachts",
         (SELECT ${moment('max(klaar_op)')} FROM bronrun
           WHERE bron_id = b.id AND status = 'gelukt') AS "laatstGelukt",
         CASE WHEN NOT b.gepauzeerd THEN
           (SELECT ${moment('min(volgende_op)')} FROM fetch_state
             WHERE bron_id = b.id AND soort = 'ingang') END AS "volgendeOp"
    FROM bron b WHERE b.id = $1`;

const RUNS = `
  SELECT r.id::text AS id, ${moment('r.gestart_op')} AS "begonnenOp",
         ${moment('r.klaar_op')} AS "klaarOp", r.status, r.volledig, r.gelezen, r.nieuw, r.gewijzigd,
         r.gesloten, r.fouten, r.reden,
         (SELECT count(*) FROM waarneming w WHERE w.gesloten_run_id = r.id)::int
           AS "terugTeDraaien"
    FROM bronrun r WHERE r.bron_id = $1 ORDER BY r.id DESC LIMIT ${MAX_RUNS}`;

/** One source with its schedule and its last runs. */
export class BronDetailLeesmodel {
  readonly #bronnen: BronLeesmodel;

  constructor(private readonly bron: DataSource) {
    this.#bronnen = new BronLeesmodel(bron);
  }

  /** Null when there is no such source. */
  async vind(id: number): Promise<BronDetail | null> {
    const overzicht = await this.#bronnen.vind(id);
    if (overzicht === null) return null;
    const [detail] = await this.bron.query<{ rang: number }[]>(DETAIL, [id]);
    const runs: unknown = await this.bron.query(RUNS, [id]);
    const herkomst = herkomstVan(detail?.rang ?? 0);
    return bronDetailSchema.parse({ ...overzicht, ...detail, herkomst, runs });
  }

  /** Whether a run is one of this source. */
  async heeftRun(bronId: number, runId: number): Promise<boolean> {
    const gevonden: unknown[] = await this.bron.query(
      'SELECT 1 FROM bronrun WHERE id = $1 AND bron_id = $2',
      [runId, bronId],
    );
    return gevonden.length > 0;
  }
}
