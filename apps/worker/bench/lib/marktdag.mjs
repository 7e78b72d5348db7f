import { SITEMAP, startBronhosts } from './bronhosts.mjs';
import { metLegeDatabase, voegBronnenToe } from './proefbank.mjs';
import { meter, startWerkers, wachtTotKlaar } from './werkers.mjs';

/** The market is 11,000 sources with 2,000,000 adverts; this one is that many times smaller. */
const FACTOR = 400;
const HOSTS = Math.round(11_000 / FACTOR);
const PER_HOST = Math.round(2_000_000 / FACTOR / HOSTS);
/** New adverts of one day in the whole market. */
const NIEUW = Math.round(30_000 / FACTOR);
/** Of what stayed: a new etag, and the same text. */
const ANDERE_ETAG = 0.05;
const VERTRAGING_MS = 20;
const GEDULD_MS = 1_800_000;

/**
 * One day of a scaled-down market: every advert is checked once, some are new, some are gone. What
 * it costs, and what that is for the whole market.
 * @param {(text: string) => void} say */
export async function* marktdag(say) {
  const markt = await startBronhosts({
    hosts: HOSTS,
    perHost: PER_HOST,
    vertragingMs: VERTRAGING_MS,
    seed: 11,
  });
  try {
    const nieuw = houdAchter(markt.sites);
    const dag = await metLegeDatabase((bank) => eenDag(bank, markt, nieuw, say));
    yield* uitkomsten(dag);
  } finally {
    await markt.stop();
  }
}

/** Takes the adverts that will be new today out of their sites; gives back how to put them in. */
function houdAchter(sites) {
  const perSite = Math.ceil(NIEUW / sites.length);
  const later = sites.map((site) => {
    const paden = [...site.paginas.keys()].filter((pad) => pad !== SITEMAP);
    const achter = paden.slice(0, perSite).map((pad) => [pad, site.paginas.get(pad)]);
    for (const [pad] of achter) site.paginas.delete(pad);
    site.vernieuwSitemap();
    return { site, achter };
  });
  return () => {
    for (const { site, achter } of later) {
      const weg = [...site.paginas.keys()].filter((pad) => pad !== SITEMAP);
      for (const pad of weg.slice(0, achter.length)) site.paginas.delete(pad);
      for (const [pad, pagina] of achter) site.paginas.set(pad, pagina);
      site.vernieuwSitemap();
      [...site.paginas.values()].forEach((pagina, index) => {
        if (index % Math.round(1 / ANDERE_ETAG) === 0) pagina.versie += 1;
      });
    }
  };
}

async function eenDag({ dataSource, appUrl, postgresPid }, markt, nieuw, say) {
  const werkers = await startWerkers(1, {
    DATABASE_URL: appUrl,
    PASSEND_FETCH_ALLOW: markt.toegestaan,
  });
  try {
    say(`a market of ${HOSTS} sources and ${HOSTS * PER_HOST} adverts is read for the first time`);
    await voegBronnenToe(dataSource, markt.sites);
    await wachtTotKlaar(dataSource, GEDULD_MS);
    nieuw();
    say('the next day: every advert is checked, some are new, some are gone');
    const voor = await omvang(dataSource);
    const klok = meter(werkers.pids, postgresPid);
    await dataSource.query(`UPDATE fetch_state SET volgende_op = now() WHERE soort = 'ingang'`);
    await wachtTotKlaar(dataSource, GEDULD_MS);
    const gemeten = klok();
    const na = await omvang(dataSource);
    const [{ checks }] = await dataSource.query(
      `SELECT count(*)::int AS checks FROM fetch_state WHERE run_id IN (SELECT max(id) FROM bronrun GROUP BY bron_id)`,
    );
    return { ...gemeten, checks, rijen: na.rijen - voor.rijen, bytes: na.bytes - voor.bytes };
  } finally {
    await werkers.stop();
  }
}

async function omvang(dataSource) {
  const [row] = await dataSource.query(
    `SELECT pg_database_size(current_database())::float8 AS bytes,
            (SELECT count(*)::int FROM vacature) + (SELECT count(*)::int FROM waarneming)
              + (SELECT count(*)::int FROM momentopname) + (SELECT count(*)::int FROM fetch_state) AS rijen`,
  );
  return row;
}

function* uitkomsten({ checks, seconden, werkerS, serverS, piekMB, rijen, bytes }) {
  const n = checks;
  const uren = (s) => (s * FACTOR) / 3_600;
  yield { name: 'market-day-scale', value: FACTOR, unit: 'times smaller', n };
  yield { name: 'market-day-checks-per-second', value: checks / seconden, unit: 'checks', n };
  yield { name: 'market-day-cpu-worker', value: uren(werkerS), unit: 'h, whole market', n };
  yield { name: 'market-day-cpu-postgres', value: uren(serverS), unit: 'h, whole market', n };
  yield { name: 'market-day-worker-memory', value: piekMB, unit: 'MB, peak of the process', n };
  yield { name: 'market-day-rows', value: rijen * FACTOR, unit: 'rows, whole market', n };
  yield { name: 'market-day-bytes', value: (bytes * FACTOR) / 1e9, unit: 'GB, whole market', n };
}
