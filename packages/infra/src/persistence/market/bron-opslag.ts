import type { BronInstellingen, Herkomst } from '@passend/contracts';
import { beginVan } from '@passend/ingestion';
import type { DataSource } from 'typeorm';
import { type BronConfig, BronEntiteit, type BronRij } from './entities/index.js';
import { firstRow } from './sql.js';
import { verzoekHash } from './verzoek.js';

/** A source as it is put in. */
export interface NieuweBron {
  readonly naam: string;
  readonly type: string;
  readonly url: string;
  readonly config?: BronConfig;
  /** Seconds between two runs. */
  readonly intervalS?: number;
  /** Who is behind it; by the kind of source when absent. */
  readonly herkomst?: Herkomst | undefined;
}

const UUR_S = 3_600;

/** Six hours: four looks a day at a source, as job seekers do. */
const INTERVAL_S = 6 * UUR_S;

/**
 * Whose text a cluster shows: the employer's own page before the system he fills in before feeds,
 * which often cut the text off.
 */
const RANG: Readonly<Record<string, number>> = {
  jsonld: 1,
  sitemap: 1,
  recruitee: 2,
  greenhouse: 2,
  rss: 3,
  indeed: 4,
  adzuna: 6,
  eures: 5,
  join: 2,
  'jooble-api': 6,
  smartrecruiters: 2,
  successfactors: 2,
  workday: 2,
  ashby: 2,
  homerun: 2,
  lever: 2,
  personio: 2,
  teamtailor: 2,
  workable: 2,
  csv: 5,
  jooble: 4,
  jsonl: 5,
  setu: 3,
  textkernel: 6,
  werkenvoornederland: 2,
  youngcapital: 4,
};
const RANG_ONBEKEND = 5;

const RANG_VAN: Readonly<Record<Herkomst, number>> = {
  werkgever: 1,
  ats: 2,
  bemiddelaar: 4,
  verzamelsite: 6,
};

/** Who is behind a source with this rank. */
export function herkomstVan(rang: number): Herkomst {
  if (rang <= 1) return 'werkgever';
  if (rang <= 3) return 'ats';
  return rang === 4 ? 'bemiddelaar' : 'verzamelsite';
}

function rangVan({ type, herkomst }: NieuweBron): number {
  return herkomst === undefined ? (RANG[type] ?? RANG_ONBEKEND) : RANG_VAN[herkomst];
}

/** The address cannot be one of the chosen kind of source. */
export class OngeldigBronadres extends Error {
  override readonly name = 'OngeldigBronadres';
}

/** Sources and their settings. */
export class BronOpslag {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Adds a source, due at once; a source with the same type and address only gets the new name and
   * settings. Keys in the address are not kept: a placeholder takes their place.
   * @returns its id
   * @throws Error when the address cannot be one of this kind of source
   */
  async voegToe(bron: NieuweBron): Promise<number> {
    const begin = beginVan(bron.type, bron.url);
    if (begin === null) throw new OngeldigBronadres();
    const { adres, url, verzoek } = begin;
    return this.dataSource.transaction(async (manager) => {
      const row = await firstRow<{ id: number }>(
        manager,
        `INSERT INTO bron (naam, type, url, config, rang, interval_s)
         VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (type, url) DO UPDATE
           SET naam = excluded.naam, config = excluded.config, interval_s = excluded.interval_s
         RETURNING id`,
        [
          bron.naam,
          bron.type,
          adres,
          JSON.stringify(bron.config ?? {}),
          rangVan(bron),
          bron.intervalS ?? INTERVAL_S,
        ],
      );
      if (row === null) throw new Error('The source was not stored.');
      await manager.query(
        `INSERT INTO fetch_state
           (bron_id, url, soort, volgende_op, methode, body, body_soort, verzoek_hash)
         VALUES ($1, $2, 'ingang', now(), $3, $4, $5, $6)
         ON CONFLICT (bron_id, url, verzoek_hash) DO NOTHING`,
        [
          row.id,
          url,
          verzoek?.methode ?? 'GET',
          verzoek?.body ?? null,
          verzoek?.contentType ?? null,
          verzoekHash(verzoek),
        ],
      );
      return row.id;
    });
  }

  /** Changes the name, the rank and the schedule of a source; the next run keeps to them. */
  async stelIn(id: number, bron: BronInstellingen): Promise<void> {
    const { naam, herkomst, elkeUren, alleenNachts } = bron;
    const zelfdeHerkomst = await this.heeftHerkomst(id, herkomst);
    await this.dataSource.query(
      `UPDATE bron SET naam = $2, interval_s = $4, alleen_nachts = $6,
         rang = CASE WHEN $5::boolean THEN rang ELSE $3 END WHERE id = $1`,
      [id, naam, RANG_VAN[herkomst], elkeUren * UUR_S, zelfdeHerkomst, alleenNachts],
    );
    await this.dataSource.query(
      `UPDATE fetch_state SET volgende_op = least(volgende_op, now() + make_interval(hours => $2))
       WHERE bron_id = $1 AND soort = 'ingang'`,
      [id, elkeUren],
    );
  }

  /** A rank between those that people choose from stays as it was set by the kind of source. */
  private async heeftHerkomst(id: number, herkomst: Herkomst): Promise<boolean> {
    const bron = await this.vind(id);
    return bron !== null && herkomstVan(bron.rang) === herkomst;
  }

  /** Every source, by name. */
  alle(): Promise<readonly BronRij[]> {
    return this.dataSource.getRepository(BronEntiteit).find({ order: { naam: 'ASC', id: 'ASC' } });
  }

  /** One source, or null. */
  vind(id: number): Promise<BronRij | null> {
    return this.dataSource.getRepository(BronEntiteit).findOneBy({ id });
  }

  /** A paused source is not visited; a run that is going on is finished. */
  async pauzeer(id: number, gepauzeerd: boolean): Promise<void> {
    await this.dataSource.getRepository(BronEntiteit).update({ id }, { gepauzeerd });
  }

  /** Lets the next run begin at the next planning. */
  async draaiNu(id: number): Promise<void> {
    await this.dataSource.query(
      `UPDATE fetch_state SET volgende_op = now() WHERE bron_id = $1 AND soort = 'ingang'`,
      [id],
    );
  }

  /**
   * A person has looked at the source: the next run may close whatever it finds gone, once.
   */
  async losRem(id: number): Promise<void> {
    await this.dataSource.getRepository(BronEntiteit).update({ id }, { remGelost: true });
  }
}
