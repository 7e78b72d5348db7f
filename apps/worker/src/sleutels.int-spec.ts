import { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Taaknaam } from '@passend/contracts';
import {
  BriefOpslag,
  BronOpslag,
  createDataSource,
  createOphaler,
  type DataSource,
  MemoryHostBeleid,
  PostgresZoekmachine,
  WerkOpslag,
} from '@passend/infra';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { pino } from 'pino';
import { Leesdraden } from './leesdraden/leesdraden.js';
import { Proefbode } from './proef/proefbode.js';
import { type Proefsite, startProefsite } from './proef/proefsite.js';
import { maakTaken } from './taken/maak-taken.js';
import { Taakuitvoerder } from './taken/taakuitvoerder.js';
import type { Taakpost } from './wachtrijen/taakposter.js';

const GEHEIM = 'zeer-geheime-sleutel-123';
const ZOEK = '/v1/api/jobs/nl/search';
const VRAAG = `app_id=proefnummer&app_key=${GEHEIM}&results_per_page=50&sort_by=date`;

interface Bezorging {
  readonly taak: Taaknaam;
  readonly payload: unknown;
}

describe('a key of a source', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let site: Proefsite;
  let bronId: number;
  let uitvoerder: Taakuitvoerder;
  const wachtend: Bezorging[] = [];
  const gepost: Bezorging[] = [];
  const logregels: string[] = [];

  const draden = new Leesdraden();

  beforeAll(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    site = await startProefsite();
    const log = new Writable({
      write: (deel, _codering, klaar) => {
        logregels.push(String(deel));
        klaar();
      },
    });
    const logger = pino({ level: 'trace' }, log);
    const run = (sql: string, values: readonly unknown[]) => dataSource.query(sql, [...values]);
    const hosts = [site.host];
    const sleutels = {
      adzuna_app_id: { waarde: 'proefnummer', hosts },
      adzuna_app_key: { waarde: GEHEIM, hosts },
    };
    const settings = { contact: 'proef@passend.example', toegestaan: hosts, sleutels };
    const post: Taakpost = {
      post: async (taak, payload) => {
        wachtend.push({ taak, payload });
      },
      postAlle: async (taak, jobs) => {
        wachtend.push(...jobs.map(({ payload }) => ({ taak, payload })));
      },
    };
    const ophaler = createOphaler({ beleid: new MemoryHostBeleid(), settings });
    const machines = [new PostgresZoekmachine(run)];
    const register = maakTaken(
      {
        dataSource,
        ophaler,
        draden,
        machines,
        logger,
        postbode: new Proefbode(),
        portal: 'https://passend.example',
      },
      post,
    );
    uitvoerder = new Taakuitvoerder(
      register,
      { brieven: new BriefOpslag(dataSource), werk: new WerkOpslag(dataSource) },
      logger,
    );
    bronId = await new BronOpslag(dataSource).voegToe({
      naam: 'Adzuna',
      type: 'adzuna',
      url: `${site.adres}${ZOEK}/1?app_id=proefnummer&app_key=${GEHEIM}`,
    });
  }, 60_000);
  afterAll(async () => {
    await draden.stop();
    await site.stop();
    await dataSource.destroy();
    await database.drop();
  });

  const werk = async () => {
    await new BronOpslag(dataSource).draaiNu(bronId);
    for (let ronde = 0; ronde < 6; ronde += 1) {
      wachtend.push({ taak: 'plan', payload: {} });
      for (let baan = wachtend.shift(); baan !== undefined; baan = wachtend.shift()) {
        gepost.push(baan);
        const job = { id: `${gepost.length}`, name: baan.taak, data: baan.payload };
        const rest = { opts: { attempts: 1 }, attemptsMade: 0, queueName: 'proef' };
        await uitvoerder.voerUit({ ...job, ...rest }).catch(() => undefined);
      }
    }
  };
  /** Every row of every table as text. */
  const alles = async (): Promise<string> => {
    const tabellen = await dataSource.query<{ naam: string }[]>(
      `SELECT relname AS naam FROM pg_class WHERE relnamespace = 'public'::regnamespace
         AND relkind = 'r' AND has_table_privilege(oid, 'SELECT')`,
    );
    const teksten: string[] = [];
    for (const { naam } of tabellen) {
      const rijen = await dataSource.query<{ t: string }[]>(`SELECT t::text AS t FROM "${naam}" t`);
      teksten.push(...rijen.map(({ t }) => t));
    }
    return teksten.join('\n');
  };
  const antwoord = (pagina: number) =>
    JSON.stringify({
      count: 60,
      next: `${ZOEK}/${pagina + 1}?app_key=${GEHEIM}`,
      results: [
        {
          id: `ad-${pagina}`,
          title: `Kok ${pagina}`,
          description: `Je kookt in onze keuken. Zie ${site.adres}/?app_key=${GEHEIM} voor meer.`,
          redirect_url: `${site.adres}/land/${pagina}?app_key=${GEHEIM}`,
          company: { display_name: 'Eethuis De Proef' },
          location: { area: ['Nederland', 'Utrecht', 'Utrecht'] },
        },
      ],
    });

  it('is sent with every page, and is in no row, no job and no line of the log', async () => {
    for (const pagina of [1, 2]) {
      site.paginas.set(`${ZOEK}/${pagina}?${VRAAG}`, {
        type: 'application/json',
        body: antwoord(pagina),
      });
    }
    await werk();
    expect(site.bezoeken.filter((pad) => pad.includes(GEHEIM))).toHaveLength(2);
    const rijen = await alles();
    expect(rijen).toContain('Kok 1');
    expect(rijen).toContain('Kok 2');
    expect(rijen).toContain('{sleutel:adzuna_app_key}');
    expect(rijen).not.toContain(GEHEIM);
    expect(JSON.stringify(gepost)).not.toContain(GEHEIM);
    expect(logregels.join('\n')).toContain('run ended');
    expect(logregels.join('\n')).not.toContain(GEHEIM);
  });

  it.each([
    [401, 'sleutel_geweigerd'],
    [500, 'bron_onbereikbaar'],
  ])('stays out of what is kept of a visit that fails with %i', async (status, reden) => {
    site.paginas.set(`${ZOEK}/1?${VRAAG}`, { status, body: `fout bij app_key=${GEHEIM}` });
    await werk();
    expect(await new BronOpslag(dataSource).vind(bronId)).toMatchObject({
      gezondheid: 'fout',
      gezondheidReden: reden,
    });
    expect(await alles()).not.toContain(GEHEIM);
    expect(logregels.join('\n')).not.toContain(GEHEIM);
  });
});
