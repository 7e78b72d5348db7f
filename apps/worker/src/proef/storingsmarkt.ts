import { setTimeout as wait } from 'node:timers/promises';
import { BronOpslag, createDataSource, type DataSource } from '@passend/infra';
import { LANG } from './lang.js';
import { proefbanen } from './proefbanen.js';
import { indeedFeed, sitemap, startProefsite, vacaturepagina } from './proefsite.js';
import { startWerkproces, type Werkproces } from './werkproces.js';

export interface Marktmaat {
  readonly feeds: number;
  readonly perFeed: number;
  readonly paginas: number;
}

type Instellingen = Readonly<Record<string, string | undefined>>;

/** A market on one site, a database to store it in, and workers that can be hurt. */
export interface Storingsmarkt {
  readonly dataSource: DataSource;
  readonly bronnen: number;
  /** What the sources call their vacancies, sorted. */
  readonly verwacht: readonly string[];
  start(instellingen?: Instellingen): Werkproces;
  tel(wat: string): Promise<number>;
  wachtTot(klaar: () => Promise<boolean>, elkeMs?: number): Promise<void>;
  /** Waits until every source was read and nothing is left to do, and gives what is there then. */
  uitkomst(): Promise<Storingsuitkomst>;
  stop(): Promise<void>;
}

/** What has to be the same whatever went wrong. */
export interface Storingsuitkomst {
  readonly waarnemingen: readonly string[];
  readonly vacatures: number;
  readonly momentopnamen: number;
  /** Sum over all runs: what was stored as new, so what was stored twice shows. */
  readonly nieuw: number;
  /** Vacancies that are live and not in the index, or the other way round. */
  readonly indexVerschil: readonly string[];
  readonly antwoorden: number;
  readonly outbox: number;
  readonly openAdressen: number;
  readonly runs: Readonly<Record<string, number>>;
  readonly dodeBrieven: number;
}

/** Long proofs run beside other work on slow machines. */
const MAX_MS = LANG ? 900_000 : 240_000;

/** What `uitkomst` must be on a market where nothing was lost and nothing came twice. */
export function ongeschonden({ verwacht, bronnen }: Storingsmarkt): Storingsuitkomst {
  return {
    waarnemingen: verwacht,
    vacatures: verwacht.length,
    momentopnamen: verwacht.length,
    nieuw: verwacht.length,
    indexVerschil: [],
    antwoorden: 0,
    outbox: 0,
    openAdressen: 0,
    runs: { gelukt: bronnen },
    dodeBrieven: 0,
  };
}

/** Makes the market; the database is there, migrated and empty. */
export async function maakStoringsmarkt(
  databaseUrl: string,
  { feeds, perFeed, paginas }: Marktmaat,
): Promise<Storingsmarkt> {
  const dataSource = await createDataSource({ url: databaseUrl }).initialize();
  const site = await startProefsite();
  const verwacht: string[] = [];
  const processen: Werkproces[] = [];
  const opslag = new BronOpslag(dataSource);
  for (let nr = 1; nr <= feeds; nr += 1) {
    const banen = proefbanen(perFeed, nr * 1_000);
    verwacht.push(...banen.map(({ id }) => id));
    site.paginas.set(`/feed-${nr}.xml`, { type: 'text/xml', body: indeedFeed(banen) });
    await opslag.voegToe({
      naam: `feed ${nr}`,
      type: 'indeed',
      url: `${site.adres}/feed-${nr}.xml`,
    });
  }
  const banen = proefbanen(paginas, 500_000);
  verwacht.push(...banen.map(({ id }) => id));
  for (const baan of banen) {
    site.paginas.set(`/vacatures/${baan.id}`, { body: vacaturepagina(baan) });
  }
  const adressen = banen.map(({ id }) => `${site.adres}/vacatures/${id}`);
  site.paginas.set('/sitemap.xml', { type: 'text/xml', body: sitemap(adressen) });
  await opslag.voegToe({ naam: 'kaart', type: 'sitemap', url: `${site.adres}/sitemap.xml` });

  const wachtTot = async (klaar: () => Promise<boolean>, elkeMs = 100): Promise<void> => {
    // A database that is away is asked again.
    for (const tot = Date.now() + MAX_MS; !(await klaar().catch(() => false)); await wait(elkeMs)) {
      if (Date.now() > tot) throw new Error(`Not within ${MAX_MS} ms.\n${processen.at(-1)?.log()}`);
    }
  };
  const tel = async (wat: string): Promise<number> => {
    const [row] = await dataSource.query<{ aantal: number }[]>(
      `SELECT count(*)::integer AS aantal FROM ${wat}`,
    );
    return row?.aantal ?? 0;
  };
  return {
    dataSource,
    bronnen: feeds + 1,
    verwacht: verwacht.sort(),
    tel,
    wachtTot,
    start: (instellingen = {}) => {
      const proces = startWerkproces({
        DATABASE_URL: databaseUrl,
        PASSEND_FETCH_ALLOW: site.host,
        ...instellingen,
      });
      processen.push(proces);
      return proces;
    },
    uitkomst: async () => {
      await wachtTot(async () => {
        const gelezen = (await tel(`bronrun WHERE status <> 'bezig'`)) >= feeds + 1;
        return (
          gelezen && (await tel(`bronrun WHERE status = 'bezig'`)) + (await tel('outbox')) === 0
        );
      });
      return leesUitkomst(dataSource, tel);
    },
    stop: async () => {
      for (const proces of processen) await proces.sloop();
      await site.stop();
      await dataSource.destroy();
    },
  };
}

async function leesUitkomst(
  dataSource: DataSource,
  tel: (wat: string) => Promise<number>,
): Promise<Storingsuitkomst> {
  const kolom = async (sql: string): Promise<readonly string[]> => {
    const rows = await dataSource.query<{ waarde: string }[]>(sql);
    return rows.map(({ waarde }) => waarde);
  };
  const runs = await dataSource.query<{ status: string; aantal: number; nieuw: number }[]>(
    `SELECT status, count(*)::integer AS aantal, sum(nieuw)::integer AS nieuw FROM bronrun
     GROUP BY status`,
  );
  return {
    waarnemingen: [...(await kolom('SELECT extern_id AS waarde FROM waarneming'))].sort(),
    vacatures: await tel(`vacature WHERE status = 'live'`),
    momentopnamen: await tel('momentopname'),
    nieuw: runs.reduce((som, run) => som + run.nieuw, 0),
    indexVerschil: await kolom(
      `SELECT coalesce(v.id::text, 'index ' || z.id) AS waarde
       FROM (SELECT id FROM vacature WHERE status = 'live') v
       FULL JOIN zoekdocument z ON z.id = v.id::text WHERE v.id IS NULL OR z.id IS NULL`,
    ),
    antwoorden: await tel('antwoord'),
    outbox: await tel('outbox'),
    openAdressen: await tel('fetch_state WHERE open'),
    runs: Object.fromEntries(runs.map(({ status, aantal }) => [status, aantal])),
    dodeBrieven: await tel('dode_brief'),
  };
}
