import {
  type Bronproef,
  type BronproefVraag,
  bronproefSchema,
  bronproefVraagSchema,
  type Proefuitkomst,
} from '@passend/contracts';
import { herkenAdres } from '@passend/ingestion';
import type { DataSource } from 'typeorm';
import { firstRow, rows } from './sql.js';

/** A preview is looked at now or not at all. */
const BEWAAR_UREN = 24;
const MAX_PER_RONDE = 20;

/** Previews of sources. Nothing of them is part of the market. */
export class ProefOpslag {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Asks for a preview; a worker takes it up within seconds. A key in the address is not kept.
   * @returns its id
   */
  async vraag({ url, type }: BronproefVraag): Promise<string> {
    const adres = herkenAdres(url)?.url ?? url;
    await this.dataSource.query(
      `DELETE FROM bronproef WHERE gevraagd_op < now() - make_interval(hours => ${BEWAAR_UREN})`,
    );
    const row = await firstRow<{ id: string }>(
      this.dataSource.manager,
      'INSERT INTO bronproef (url, type) VALUES ($1, $2) RETURNING id',
      [adres, type ?? null],
    );
    if (row === null) throw new Error('The preview was not stored.');
    return row.id;
  }

  /** A preview as the person who asked for it sees it, or null. */
  async vind(id: number): Promise<Bronproef | null> {
    const row = await firstRow<unknown>(
      this.dataSource.manager,
      'SELECT id::text AS id, url, status, uitkomst FROM bronproef WHERE id = $1',
      [id],
    );
    return row === null ? null : bronproefSchema.parse(row);
  }

  /** Previews that nobody has made yet. */
  async teVerkennen(): Promise<readonly number[]> {
    const found = await rows<{ id: string }>(
      this.dataSource.manager,
      `SELECT id FROM bronproef WHERE status = 'wacht' ORDER BY id LIMIT ${MAX_PER_RONDE}`,
    );
    return found.map(({ id }) => Number(id));
  }

  /** What is asked, or null when it was done already (the job came twice). */
  async wachtende(id: number): Promise<BronproefVraag | null> {
    const row = await firstRow<{ url: string; type: string | null }>(
      this.dataSource.manager,
      `SELECT url, type FROM bronproef WHERE id = $1 AND status = 'wacht'`,
      [id],
    );
    return row === null
      ? null
      : bronproefVraagSchema.parse({ url: row.url, type: row.type ?? undefined });
  }

  /** Keeps what was found. */
  async bewaar(id: number, uitkomst: Proefuitkomst): Promise<void> {
    await this.dataSource.query(
      `UPDATE bronproef SET status = 'klaar', uitkomst = $2 WHERE id = $1 AND status = 'wacht'`,
      [id, JSON.stringify(uitkomst)],
    );
  }

  /** Gives up a preview that could not be made at its last attempt. */
  async geefOp(id: number): Promise<void> {
    await this.dataSource.query(
      `UPDATE bronproef SET status = 'mislukt' WHERE id = $1 AND status = 'wacht'`,
      [id],
    );
  }
}
