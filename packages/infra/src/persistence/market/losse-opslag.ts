import type { Vacature } from '@passend/domain';
import { veiligeUrl, zelfdeAdres, zonderPersoonlijks } from '@passend/ingestion';
import type { DataSource, EntityManager } from 'typeorm';
import { ELDERS, ELDERS_INGANG, ELDERS_RANG } from './elders.js';
import { firstRow, type Querier, rows } from './sql.js';
import type { VacatureOpslag } from './vacature-opslag.js';

const MAX_PER_RONDE = 20;
/** Hours that the text of a page without a vacancy is kept for who wants to go on with it. */
const BEWAAR_TEKST_UREN = 24;
const INTERVAL_S = 6 * 3_600;

/** What became of an address. */
export interface LosseUitkomst {
  readonly id: string;
  readonly url: string;
  readonly status: 'wacht' | 'klaar' | 'mislukt';
  readonly vacatureId: string | null;
  readonly bekend: boolean;
  readonly reden: string | null;
  readonly citaat: string | null;
  readonly tekst: string | null;
}

/** Why an address gave no vacancy. */
export interface Mislukking {
  readonly reden: string;
  readonly citaat?: string | null;
  readonly tekst?: string | null;
}

const KOLOMMEN = `id::text AS id, url, status, vacature_id::text AS "vacatureId", bekend, reden, citaat,
  tekst`;

/** Single vacancies by their address. */
export class LosseOpslag {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Asks for the vacancy at an address. One that is open at that very address is known at once; else a
   * worker looks within seconds. Parameters that follow visitors, or are somebody's own, are not kept.
   * @returns the id of the question, null for an address that is none
   */
  async vraag(ruw: string): Promise<string | null> {
    const veilig = veiligeUrl(ruw);
    if (veilig === null) return null;
    const url = zonderPersoonlijks(veilig);
    const bekend = await this.vindBekende(url);
    const row = await firstRow<{ id: string }>(
      this.dataSource.manager,
      `INSERT INTO losse_vraag (url, status, vacature_id, bekend)
       VALUES ($1, CASE WHEN $2::bigint IS NULL THEN 'wacht' ELSE 'klaar' END, $2, $2 IS NOT NULL)
       RETURNING id`,
      [url, bekend],
    );
    return row?.id ?? null;
  }

  /** A question that is answered already: what was pasted is this vacancy. @returns its id */
  async verwijs(vacatureId: string, url: string | null): Promise<string> {
    const row = await firstRow<{ id: string }>(
      this.dataSource.manager,
      `INSERT INTO losse_vraag (url, status, vacature_id, bekend) VALUES ($1, 'klaar', $2, true)
       RETURNING id`,
      [url ?? '', vacatureId],
    );
    if (row === null) throw new Error('The question was not stored.');
    return row.id;
  }

  /** What became of these questions. */
  async uitkomsten(ids: readonly string[]): Promise<ReadonlyMap<string, LosseUitkomst>> {
    const found = await rows<LosseUitkomst>(
      this.dataSource.manager,
      `SELECT ${KOLOMMEN} FROM losse_vraag WHERE id = ANY($1::bigint[])`,
      [ids],
    );
    return new Map(found.map((rij) => [rij.id, rij]));
  }

  /** Questions that nobody has answered yet. */
  async teZoeken(): Promise<readonly number[]> {
    const found = await rows<{ id: string }>(
      this.dataSource.manager,
      `SELECT id FROM losse_vraag WHERE status = 'wacht' ORDER BY id LIMIT ${MAX_PER_RONDE}`,
    );
    return found.map(({ id }) => Number(id));
  }

  /** The address of a question, null when it was answered already (the job came twice). */
  async wachtende(id: number): Promise<string | null> {
    const row = await firstRow<{ url: string }>(
      this.dataSource.manager,
      `SELECT url FROM losse_vraag WHERE id = $1 AND status = 'wacht'`,
      [id],
    );
    return row?.url ?? null;
  }

  /** Nothing was found there. */
  async mislukt(id: number, { reden, citaat = null, tekst = null }: Mislukking): Promise<void> {
    await this.dataSource.query(
      `UPDATE losse_vraag SET status = 'mislukt', reden = $2, citaat = $3, tekst = $4
       WHERE id = $1 AND status = 'wacht'`,
      [id, reden, citaat?.slice(0, 300) ?? null, tekst],
    );
  }

  /**
   * Takes a vacancy that was found at an address into the market, as a sighting of the source of what
   * was found elsewhere; a copy of a known vacancy joins that one.
   * @param lezen whether its page can be read again, or can only tell whether it is open
   */
  async bewaar(
    id: number,
    { vacature, url, op, lezen }: GevondenVacature,
    opslag: Pick<VacatureOpslag, 'bewaar'>,
  ): Promise<void> {
    const bezoek = await this.dataSource.transaction((manager) => maakBezoek(manager, url, lezen));
    const eigen = { ...vacature, externId: url, url };
    await opslag.bewaar({
      ...bezoek,
      rang: ELDERS_RANG,
      hoe: 'pagina',
      op,
      vacatures: [eigen],
    });
    await this.dataSource.query(
      `UPDATE losse_vraag l SET status = CASE WHEN w.id IS NULL THEN 'mislukt' ELSE 'klaar' END,
         reden = CASE WHEN w.id IS NULL THEN 'niet_opgenomen' END, vacature_id = w.vacature_id,
         bekend = coalesce(v.eerst_gezien < $4::timestamptz, false)
       FROM (SELECT 1) AS een
       LEFT JOIN waarneming w ON w.bron_id = $2 AND w.extern_id = $3
         AND EXISTS (SELECT FROM vacature x WHERE x.id = w.vacature_id AND x.weghaling_id IS NULL)
       LEFT JOIN vacature v ON v.id = w.vacature_id
       WHERE l.id = $1 AND l.status = 'wacht'`,
      [id, bezoek.bronId, url, op],
    );
  }

  /** Texts of pages are kept for a day only. */
  async ruimOp(): Promise<void> {
    await this.dataSource.query(
      `UPDATE losse_vraag SET tekst = NULL WHERE tekst IS NOT NULL
         AND gevraagd_op < now() - make_interval(hours => ${BEWAAR_TEKST_UREN})`,
    );
  }

  private async vindBekende(url: string): Promise<string | null> {
    const found = await rows<{ url: string; vacature_id: string }>(
      this.dataSource.manager,
      `SELECT w.url, w.vacature_id FROM waarneming w JOIN vacature v ON v.id = w.vacature_id
       WHERE w.url = ANY($1::text[]) AND w.status = 'live' AND v.weghaling_id IS NULL
       ORDER BY w.id`,
      [spellingen(url)],
    );
    return found.find((rij) => zelfdeAdres(rij.url, url))?.vacature_id ?? null;
  }
}

/** A vacancy as it was found at an address. */
export interface GevondenVacature {
  readonly vacature: Vacature;
  readonly url: string;
  readonly op: Date;
  readonly lezen: boolean;
}

/** The same page under the ways in which people copy its address. */
function spellingen(url: string): readonly string[] {
  const zonder = url.replace(/\/$/u, '');
  return [url, zonder, `${zonder}/`].flatMap((een) => [
    een,
    een.replace(/^http:/u, 'https:'),
    een.replace(/^https:/u, 'http:'),
  ]);
}

/** The source, a finished run that this visit counts in, and the page for the visits to come. */
async function maakBezoek(manager: EntityManager, url: string, lezen: boolean) {
  const bronId = await eldersBron(manager);
  const run = await firstRow<{ id: string }>(
    manager,
    `INSERT INTO bronrun (bron_id, status, klaar_op, gelezen) VALUES ($1, 'gelukt', now(), 1)
     RETURNING id`,
    [bronId],
  );
  const fetch = await firstRow<{ id: string }>(
    manager,
    `INSERT INTO fetch_state (bron_id, url, soort, run_id, uitkomst, opgehaald_op, laatste_status)
     VALUES ($1, $2, $3, $4, 'ok', now(), 200)
     ON CONFLICT (bron_id, url, verzoek_hash) DO UPDATE SET soort = excluded.soort
     RETURNING id`,
    [bronId, url, lezen ? 'pagina' : 'controle', run?.id],
  );
  return { bronId, runId: Number(run?.id), fetchId: Number(fetch?.id) };
}

async function eldersBron(manager: Querier): Promise<number> {
  const row = await firstRow<{ id: number }>(
    manager,
    `INSERT INTO bron (naam, type, url, rang, interval_s)
     VALUES ('Zelf gevonden', '${ELDERS}', '${ELDERS_INGANG}', ${ELDERS_RANG}, ${INTERVAL_S})
     ON CONFLICT (type, url) DO UPDATE SET naam = bron.naam RETURNING id`,
  );
  if (row === null) throw new Error('The source was not stored.');
  await manager.query(
    `INSERT INTO fetch_state (bron_id, url, soort, volgende_op)
     VALUES ($1, '${ELDERS_INGANG}', 'ingang', now() + make_interval(secs => ${INTERVAL_S}))
     ON CONFLICT (bron_id, url, verzoek_hash) DO NOTHING`,
    [row.id],
  );
  return row.id;
}
