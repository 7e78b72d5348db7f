import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BriefOpslag } from '@passend/infra';
import { cloneTestDatabase, type TestDatabase } from '@passend/test-kit';
import { dobbel } from '../proef/dobbel.js';
import { meld } from '../proef/lang.js';
import { maakStoringsmarkt, ongeschonden, type Storingsmarkt } from '../proef/storingsmarkt.js';
import { bouwWorker, type Werkproces } from '../proef/werkproces.js';

const KEREN = 50;
/** Milliseconds that a worker lives at the longest. */
const LANGST_MS = 4_000;
/** Every so many is killed while it starts; the others live so long after that. */
const STARTEND = 5;
const SEED = 4;
/** Many small sources: a job that is lost with its worker more than three times is given up. */
const MAAT = { feeds: 40, perFeed: 15, paginas: 100 };

/** Only in `npm run test:long`; see `jest.config.mjs`. */
describe('workers that are killed at moments that nobody chose', () => {
  let database: TestDatabase;
  let markt: Storingsmarkt;

  beforeAll(async () => {
    bouwWorker();
    database = await cloneTestDatabase();
    markt = await maakStoringsmarkt(database.url, MAAT);
  }, 240_000);
  afterAll(async () => {
    await markt.stop();
    await database.drop();
  }, 60_000);

  const gestart = (proces: Werkproces) =>
    markt.wachtTot(async () => proces.log().includes('worker started'), 20);

  it('lose nothing and store nothing twice', async () => {
    const gooi = dobbel(SEED);
    const standen: number[] = [];
    for (let keer = 0; keer < KEREN; keer += 1) {
      const proces = markt.start();
      if (keer % STARTEND !== STARTEND - 1) await gestart(proces);
      await wait(gooi(LANGST_MS));
      await proces.sloop();
      standen.push(await markt.tel('waarneming'));
    }
    const proces = markt.start();
    const begin = Date.now();
    await markt.uitkomst();
    // A job that was lost with its worker too often waits for a person, who tries it again.
    const brieven = new BriefOpslag(markt.dataSource);
    const opgegeven = await brieven.besluit('opnieuw', { reden: 'verloren' });
    if (opgegeven > 0)
      await markt.wachtTot(async () => (await markt.tel(`bronrun WHERE status = 'bezig'`)) > 0);
    const { runs: _gedaan, dodeBrieven: _brieven, ...uitkomst } = await markt.uitkomst();
    const { runs: _runs, dodeBrieven: _geen, ...gaaf } = ongeschonden(markt);
    expect(uitkomst).toEqual(gaaf);
    expect((await brieven.open()).taken).toEqual([]);
    const totaal = markt.verwacht.length;
    meld('worker killed at random moments', {
      keer: KEREN,
      'waarvan midden in het opslaan': standen.filter((stand) => stand > 0 && stand < totaal)
        .length,
      'opgegeven en opnieuw geprobeerd': opgegeven,
      vacatures: totaal,
      'seconden na de laatste': Math.round((Date.now() - begin) / 1_000),
    });
    expect(await proces.stop()).toBe(0);
  }, 2_400_000);
});
