import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource, type DataSource } from '@passend/infra';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { SMTPServer } from 'smtp-server';
import { Attenderingpost } from '../proef/attenderingpost.js';
import { dobbel } from '../proef/dobbel.js';
import { LANG, meld } from '../proef/lang.js';
import { bouwWorker, startWerkproces, type Werkproces } from '../proef/werkproces.js';

const KEREN = LANG ? 30 : 3;
const PER_KEER = LANG ? 40 : 15;
/** So long after the first mail of a round the worker dies at the latest. */
const LANGST_MS = 700;
/** The server takes its time, so that most die with mail on the way. */
const TRAAG_MS = 15;
const SEED = 11;
const MAX_MS = LANG ? 600_000 : 120_000;

/** Of a hundred mails so many are refused for now, and so many end with a connection that breaks. */
const WEIGERT = LANG ? 10 : 0;
const BREEKT = LANG ? 5 : 0;

/** What goes wrong at the server; each is counted. */
interface Storing {
  /** Whether it still fails. */
  aan: boolean;
  geweigerd: number;
  gebroken: number;
}

/** A mail server that keeps what it took, and says so only a little later; with dice to fail by. */
function mailserver(
  heeft: Map<string, number>,
  gooi: (zijden: number) => number,
  storing: Storing,
): SMTPServer {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stroom, sessie, klaar) => {
      const worp = storing.aan ? gooi(100) : 100;
      if (worp < WEIGERT) {
        storing.geweigerd += 1;
        stroom.resume();
        stroom.on('end', () => klaar(Object.assign(new Error('Later'), { responseCode: 451 })));
        return;
      }
      if (worp < WEIGERT + BREEKT) {
        storing.gebroken += 1;
        stroom.resume();
        stroom.on('end', () => verbreek(server, sessie.id));
        return;
      }
      const delen: Buffer[] = [];
      stroom.on('data', (deel: Buffer) => delen.push(deel));
      stroom.on('error', () => {});
      stroom.on('end', () => {
        const tekst = Buffer.concat(delen).toString('utf8');
        const [, kenmerk = '?'] = /^Message-ID: <([^@>]+)@/mu.exec(tekst) ?? [];
        setTimeout(() => {
          heeft.set(kenmerk, (heeft.get(kenmerk) ?? 0) + 1);
          setTimeout(() => klaar(), TRAAG_MS);
        }, TRAAG_MS);
      });
    },
  });
  return server;
}

/** Whether the mail arrived, the other side cannot know then. */
function verbreek(server: SMTPServer, sessie: string): void {
  for (const verbinding of server.connections) {
    if (verbinding.id === sessie) verbinding.close();
  }
}

describe('a worker that is killed while it sends mail about vacancies', () => {
  const heeft = new Map<string, number>();
  const storing: Storing = { aan: true, geweigerd: 0, gebroken: 0 };
  let database: TestDatabase;
  let bron: DataSource;
  let post: Attenderingpost;
  let server: SMTPServer;
  let proces: Werkproces | null = null;

  beforeAll(async () => {
    bouwWorker();
    database = await cloneTestDatabase();
    bron = await createDataSource({ url: database.url, poolSize: 4 }).initialize();
    post = await Attenderingpost.maak(bron);
    server = mailserver(heeft, dobbel(SEED + 1), storing);
    server.on('error', () => {});
    await new Promise<void>((klaar) => {
      server.listen(0, '127.0.0.1', klaar);
    });
  }, 600_000);
  afterAll(async () => {
    await proces?.sloop();
    await new Promise<void>((klaar) => server.close(() => klaar()));
    await bron.destroy();
    await database.drop();
  }, 60_000);

  const start = (): Werkproces => {
    const adres = server.server.address();
    const poort = typeof adres === 'object' ? adres?.port : 0;
    return startWerkproces({ DATABASE_URL: database.url, SMTP_URL: `smtp://127.0.0.1:${poort}` });
  };
  const wachtTot = async (klaar: () => boolean | Promise<boolean>): Promise<void> => {
    for (const tot = Date.now() + MAX_MS; !(await klaar()); await wait(10)) {
      if (Date.now() > tot) throw new Error(`Not within ${MAX_MS} ms.\n${proces?.log()}`);
    }
  };
  const open = async () => (await post.stand()).filter(({ uitkomst }) => uitkomst === null).length;

  it('sends nothing twice and loses nothing', async () => {
    const gooi = dobbel(SEED);
    let onderweg = 0;
    const momenten: number[] = [];
    for (let keer = 0; keer < KEREN; keer += 1) {
      for (let een = 0; een < PER_KEER; een += 1) await post.voegToe();
      await post.laatGaan();
      const begin = heeft.size;
      proces = start();
      await wachtTot(() => heeft.size > begin);
      const leefde = gooi(LANGST_MS);
      await wait(leefde);
      await proces.sloop();
      if ((await open()) > 0) onderweg += 1;
      momenten.push(leefde);
    }
    // Only while nobody has anything in hand: the dead do not come back.
    storing.aan = false;
    await post.laatGaan();
    proces = start();
    await wachtTot(async () => (await open()) === 0);
    const stand = await post.stand();
    const keren = (kenmerk: string): number => heeft.get(kenmerk) ?? 0;
    expect(stand.filter(({ kenmerk }) => keren(kenmerk) > 1)).toEqual([]);
    const verzonden = stand.filter(({ uitkomst }) => uitkomst === 'verzonden');
    expect(verzonden.filter(({ kenmerk }) => keren(kenmerk) !== 1)).toEqual([]);
    // What is given up was on its way at the moment of a kill or a break, and at no other.
    const opgegeven = stand.filter(({ uitkomst }) => uitkomst === 'onbekend');
    expect(verzonden.length + opgegeven.length).toBe(stand.length);
    meld('worker killed while sending mail', {
      keer: KEREN,
      'waarvan met post onderweg': onderweg,
      'seed en ms na de eerste mail': `${SEED}: ${momenten.join(' ')}`,
      mails: stand.length,
      'even geweigerd': storing.geweigerd,
      'verbinding gebroken': storing.gebroken,
      dubbel: 0,
      'niet te beslissen': opgegeven.length,
      'daarvan wel aangekomen': opgegeven.filter(({ kenmerk }) => keren(kenmerk) === 1).length,
    });
    expect(await proces.stop()).toBe(0);
  }, 3_600_000);
});
