import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { leesDocument, routesVan } from '../test/api-document.js';
import { Proefapp, wachtTot } from '../test/proefapp.js';
import { maakRondgang } from '../test/rondgang.js';
import { maakWereld, type Wereld } from '../test/wereld.js';

/** So many at once, so often: 200 requests, none of which waits long on a busy machine. */
const TEGELIJK = 20;
const RONDES = 10;
const VERZOEKEN = TEGELIJK * RONDES;

describe('two agencies on one connection to the database', () => {
  let proef: Proefapp;
  let wereld: Wereld;

  beforeAll(async () => {
    proef = await Proefapp.start({ omgeving: { PASSEND_DB_POOL: '1' } });
    wereld = await maakWereld(proef);
  });
  afterAll(() => proef.stop());

  it('really share one connection', async () => {
    await wereld.bezoekers['coach eigen'].get('/api/werknemers');
    const [rij] = await proef.alles.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM pg_stat_activity
       WHERE application_name = 'passend-api' AND datname = current_database()`,
    );
    expect(rij?.n).toBe(1);
  });

  it('never get a word of each other, in 200 requests through one another', async () => {
    const { ids, bezoekers } = wereld;
    const kanten = [
      { bezoeker: bezoekers['coach eigen'], eigen: 'eerste', vreemd: 'overkant' },
      { bezoeker: bezoekers['coach overkant'], eigen: 'overkant', vreemd: 'eerste' },
    ] as const;
    const klop = async (nummer: number) => {
      const kant = nummer % 2 === 0 ? kanten[0] : kanten[1];
      // Every fifth knocks on the file of the other agency, so that refusals roll back in between.
      const fout = nummer % 5 === 0;
      const antwoord = await kant.bezoeker.get(
        `/api/werknemers/${ids[fout ? kant.vreemd : kant.eigen]}`,
      );
      return { ...kant, fout, antwoord };
    };
    const antwoorden: Awaited<ReturnType<typeof klop>>[] = [];
    for (let van = 0; van < VERZOEKEN; van += TEGELIJK) {
      const ronde = Array.from({ length: TEGELIJK }, (_, nummer) => klop(van + nummer));
      antwoorden.push(...(await Promise.all(ronde)));
    }
    expect(antwoorden).toHaveLength(VERZOEKEN);
    for (const { eigen, vreemd, fout, antwoord } of antwoorden) {
      expect([antwoord.status, antwoord.tekst.includes(`CANARY-${eigen}`)]).toEqual(
        fout ? [404, false] : [200, true],
      );
      expect(antwoord.tekst).not.toContain(`CANARY-${vreemd}`);
    }
  });

  it('say that it is busy, and when to come back, to whom the database does not get round', async () => {
    const coach = wereld.bezoekers['coach eigen'];
    const houder = proef.alles.createQueryRunner();
    await houder.startTransaction();
    // A look at a caseload waits for this lock; cut off as the database does when it lasts too long.
    await houder.query('LOCK TABLE werknemer IN ACCESS EXCLUSIVE MODE');
    const vraag = coach.get('/api/werknemers');
    await wachtTot(async () => {
      const wachters: unknown[] = await houder.query(
        `SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE datname = current_database()
           AND application_name = 'passend-api' AND wait_event_type = 'Lock'`,
      );
      return wachters.length > 0;
    });
    const { status, json, koppen } = await vraag;
    await houder.rollbackTransaction();
    await houder.release();
    expect([status, koppen.get('retry-after')]).toEqual([503, '30']);
    expect(json).toMatchObject({ code: 'te_druk' });
    expect((await coach.get('/api/werknemers')).status).toBe(200);
  });

  it('are enough for every route: none waits for a second one while it holds the first', async () => {
    const routes = routesVan(leesDocument((await proef.bezoeker().get('/api/openapi.json')).json));
    const wie = ['werknemer zelf', 'coach eigen', 'werkgever eigen', 'beheerder'] as const;
    const zonder = routes.filter(({ pad }) => !['/api/health', '/api/sessie'].includes(pad));
    const bezoeken = await maakRondgang(zonder, wereld, proef.vacatures[3] ?? '', {
      actoren: wie,
    });
    const vast = bezoeken.filter(({ antwoord }) => antwoord.status === 503);
    expect(vast.map(({ route, actor }) => `${route.naam} by ${actor}`)).toEqual([]);
    expect(bezoeken.filter(({ antwoord }) => antwoord.status < 300).length).toBeGreaterThan(40);
  }, 400_000);
});
