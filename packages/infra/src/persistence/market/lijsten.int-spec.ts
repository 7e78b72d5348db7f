import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  cloneTestDatabase,
  openProefrun,
  PROEFREGELS,
  type Proefrun,
  proefvacature,
  startProefrun,
  type TestDatabase,
} from '@passend/test-kit';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { FetchOpslag } from './fetch-opslag.js';
import { LeesOpslag } from './lees-opslag.js';
import type { Lezing, TeLezenAntwoord } from './lezing.js';
import { type Runuitslag, SluitOpslag } from './sluit-opslag.js';
import { VacatureOpslag } from './vacature-opslag.js';
import { MAX_LIJSTPAGINAS } from './verwijzing-opslag.js';
import { WerkOpslag } from './werk-opslag.js';

const VANDAAG = '2026-11-22';
const LEEG: Lezing = {
  aantal: 0,
  fouten: 0,
  volledig: true,
  deel: null,
  gesloten: [],
  verwijzingen: [],
  pagina: null,
};

/** A job as the list names it; the mark tells whether it changed. */
interface Baan {
  readonly id: string;
  readonly merk: string | null;
}
const banen = (...ids: readonly string[]): readonly Baan[] =>
  ids.map((id) => ({ id, merk: `merk ${id}` }));

/** A source that is asked by POST in pages, with each vacancy under its own address. */
interface Bord {
  readonly paginas: readonly (readonly Baan[])[];
  readonly totaal?: number;
  /** Pages or details that fail, by their number or id. */
  readonly stuk?: readonly (number | string)[];
  /** Details that are gone. */
  readonly weg?: readonly string[];
}

describe('lists in pages, with details', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let fetches: FetchOpslag;
  let lezingen: LeesOpslag;

  beforeAll(async () => {
    database = await cloneTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
    fetches = new FetchOpslag(dataSource);
    lezingen = new LeesOpslag(dataSource);
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const LIJST = 'https://bord.example/jobs';
  const lijstlezing = (bord: Bord, nummer: number): Lezing => {
    const rijen = bord.paginas[nummer] ?? [];
    const meer = nummer + 1 < bord.paginas.length;
    const volgende = {
      url: LIJST,
      soort: 'lijst' as const,
      verzoek: {
        methode: 'POST' as const,
        body: String(nummer + 1),
        contentType: 'application/json',
      },
      merk: null,
    };
    const totaal = bord.totaal ?? bord.paginas.flat().length;
    return {
      ...LEEG,
      deel: { groep: 'alles', sleutels: rijen.map(({ id }) => id), totaal },
      verwijzingen: [
        ...rijen.map(({ id, merk }) => ({
          url: `${LIJST}/${id}`,
          soort: 'detail' as const,
          verzoek: null,
          merk,
        })),
        ...(meer ? [volgende] : []),
      ],
    };
  };
  const leesDetail = async (antwoord: TeLezenAntwoord): Promise<Lezing> => {
    const externId = `${antwoord.bronId} ${antwoord.gevraagdeUrl.split('/').at(-1)}`;
    await new VacatureOpslag(dataSource, PROEFREGELS).bewaar({
      ...antwoord,
      hoe: 'lijst',
      op: antwoord.opgehaaldOp,
      vacatures: [proefvacature({ externId, titel: externId })],
    });
    return { ...LEEG, aantal: 1, volledig: false };
  };
  /** Plays one run to its end. @returns what was asked for, in order */
  const bezoek = async (run: Proefrun, bord: Bord) => {
    const gevraagd: string[] = [];
    for (;;) {
      const [open] = await dataSource.query<{ id: string }[]>(
        'SELECT id FROM fetch_state WHERE run_id = $1 AND open ORDER BY id LIMIT 1',
        [run.runId],
      );
      const fetch = open === undefined ? null : await fetches.vindOpen(Number(open.id));
      if (fetch === null) break;
      const id = fetch.url.split('/').at(-1) ?? '';
      const isLijst = fetch.soort === 'ingang' || fetch.soort === 'lijst';
      const nummer = Number(fetch.verzoek?.body ?? 0);
      gevraagd.push(isLijst ? `lijst ${nummer}` : id);
      if (bord.stuk?.includes(isLijst ? nummer : id) === true) {
        await fetches.zonderInhoud(fetch, 'fout', 500);
      } else if (bord.weg?.includes(id) === true) {
        await fetches.zonderInhoud(fetch, 'weg', 404);
      } else {
        const rij = bord.paginas.flat().find((baan) => baan.id === id);
        const antwoordId = await fetches.bewaarAntwoord(fetch, {
          status: 200,
          url: fetch.url,
          contentType: 'application/json',
          etag: null,
          lastModified: null,
          body: Buffer.from(JSON.stringify(isLijst ? [run.bronId, nummer, bord] : [rij ?? id])),
        });
        const antwoord = antwoordId === null ? null : await lezingen.vind(antwoordId);
        if (antwoord !== null) {
          const lezing = isLijst ? lijstlezing(bord, nummer) : await leesDetail(antwoord);
          await lezingen.rondAf(antwoord, lezing);
        }
      }
    }
    const uitslag = await new SluitOpslag(dataSource).rondRunAf(run.runId, VANDAAG);
    if (uitslag === null) throw new Error('The run did not end.');
    return { gevraagd, uitslag };
  };
  const volgende = async ({ bronId }: Proefrun, bord: Bord) =>
    bezoek(await openProefrun(dataSource, bronId), bord);
  const live = async ({ bronId }: Proefrun): Promise<readonly string[]> => {
    const rows = await dataSource.query<{ extern_id: string }[]>(
      `SELECT extern_id FROM waarneming WHERE bron_id = $1 AND status = 'live' ORDER BY 1`,
      [bronId],
    );
    return rows.map(({ extern_id }) => extern_id.split(' ')[1] ?? '');
  };
  const volledig = async ({ runId }: Runuitslag): Promise<boolean | undefined> => {
    const [row] = await dataSource.query<{ volledig: boolean }[]>(
      'SELECT volledig FROM bronrun WHERE id = $1',
      [runId],
    );
    return row?.volledig;
  };

  const VOL: Bord = { paginas: [banen('a', 'b'), banen('c', 'd'), banen('e')] };
  const ALLES = ['a', 'b', 'c', 'd', 'e'];

  it('follows the pages of one address by what is sent, and asks each detail once', async () => {
    const run = await startProefrun(dataSource, 'paginas');
    const eerste = await bezoek(run, VOL);
    expect(eerste.gevraagd).toEqual(['lijst 0', 'lijst 1', 'a', 'b', 'lijst 2', 'c', 'd', 'e']);
    expect(await volledig(eerste.uitslag)).toBe(true);
    expect(await live(run)).toEqual(ALLES);
  });

  it('asks again only for the details that changed, and counts the others as seen', async () => {
    const run = await startProefrun(dataSource, 'merken');
    await bezoek(run, VOL);
    const anders = { paginas: [banen('a', 'b'), [{ id: 'c', merk: 'nieuw' }], banen('d', 'e')] };
    const { gevraagd, uitslag } = await volgende(run, anders);
    expect(gevraagd.filter((wat) => !wat.startsWith('lijst'))).toEqual(['c']);
    expect(uitslag).toMatchObject({ gezondheid: 'goed', gesloten: 0 });
    const [row] = await dataSource.query<{ aantal: string }[]>(
      'SELECT count(*) AS aantal FROM waarneming WHERE bron_id = $1 AND laatste_run_id = $2',
      [run.bronId, uitslag.runId],
    );
    expect(Number(row?.aantal)).toBe(5);
  });

  it('asks for a detail without a mark each time', async () => {
    const run = await startProefrun(dataSource, 'zonder-merk');
    const bord = { paginas: [[{ id: 'a', merk: null }], banen('b')] };
    await bezoek(run, bord);
    expect((await volgende(run, bord)).gevraagd).toEqual(['lijst 0', 'lijst 1', 'a']);
  });

  it('asks again for a detail that failed', async () => {
    const run = await startProefrun(dataSource, 'stuk');
    await bezoek(run, { ...VOL, stuk: ['d'] });
    expect(await live(run)).toEqual(['a', 'b', 'c', 'e']);
    expect((await volgende(run, VOL)).gevraagd).toContain('d');
    expect(await live(run)).toEqual(ALLES);
  });

  it('closes what two whole lists no longer hold', async () => {
    const run = await startProefrun(dataSource, 'dicht');
    await bezoek(run, VOL);
    const zonderD = { paginas: [banen('a', 'b'), banen('c', 'e')] };
    expect((await volgende(run, zonderD)).uitslag.gesloten).toBe(0);
    const { uitslag } = await volgende(run, zonderD);
    expect(uitslag).toMatchObject({ gesloten: 1, gezondheid: 'goed' });
    expect(await live(run)).toEqual(['a', 'b', 'c', 'e']);
  });

  it.each([
    ['a page fails', { paginas: VOL.paginas, stuk: [1] }],
    ['pages are missing', { paginas: VOL.paginas.slice(0, 2), totaal: 5 }],
    [
      'a vacancy slipped between two pages',
      { paginas: [banen('a', 'b'), banen('b', 'c'), banen('e')], totaal: 5 },
    ],
  ])('never closes anything when %s, however often', async (_, half) => {
    const run = await startProefrun(dataSource, `half ${_}`);
    await bezoek(run, VOL);
    for (let keer = 0; keer < 3; keer += 1) {
      const { uitslag } = await volgende(run, half);
      expect(await volledig(uitslag)).toBe(false);
      expect(uitslag.gesloten).toBe(0);
    }
    expect(await live(run)).toEqual(ALLES);
  });

  it('tells the administrator that a part of the list was not read', async () => {
    const run = await startProefrun(dataSource, 'deels');
    await bezoek(run, VOL);
    const { uitslag } = await volgende(run, { ...VOL, stuk: [2] });
    expect(uitslag).toMatchObject({ gezondheid: 'fout', reden: 'lijst_half', status: 'gelukt' });
    expect((await volgende(run, VOL)).uitslag).toMatchObject({ gezondheid: 'goed', reden: null });
  });

  it('asks the detail itself about what a list that is not whole missed', async () => {
    const run = await startProefrun(dataSource, 'gemist');
    await bezoek(run, VOL);
    const kort = { paginas: VOL.paginas.slice(0, 2), totaal: 5, weg: ['e'] };
    expect((await volgende(run, kort)).gevraagd).not.toContain('e');
    expect((await volgende(run, kort)).gevraagd).toContain('e');
    const { gevraagd, uitslag } = await volgende(run, kort);
    expect(gevraagd).toContain('e');
    expect(uitslag).toMatchObject({ gesloten: 1, gezondheid: 'goed' });
    expect(await live(run)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('leaves open what a list missed and its detail still gives', async () => {
    const run = await startProefrun(dataSource, 'gemist-maar-open');
    await bezoek(run, VOL);
    const kort = { paginas: VOL.paginas.slice(0, 2), totaal: 5 };
    for (let keer = 0; keer < 4; keer += 1) await volgende(run, kort);
    expect(await live(run)).toEqual(ALLES);
  });

  it('closes what its list still names when the detail is gone twice', async () => {
    const run = await startProefrun(dataSource, 'detail-weg');
    await bezoek(run, VOL);
    const anders = (merk: string) => ({
      paginas: [banen('a', 'b', 'c', 'd'), [{ id: 'e', merk }]],
      weg: ['e'],
    });
    await volgende(run, anders('een'));
    expect(await live(run)).toEqual(ALLES);
    await volgende(run, anders('een'));
    expect(await live(run)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('reads a vacancy again that closed and came back', async () => {
    const run = await startProefrun(dataSource, 'terug');
    await bezoek(run, VOL);
    const zonderE = { paginas: [banen('a', 'b'), banen('c', 'd')] };
    await volgende(run, zonderE);
    await volgende(run, zonderE);
    expect(await live(run)).toEqual(['a', 'b', 'c', 'd']);
    await volgende(run, VOL);
    expect(await live(run)).toEqual(ALLES);
  });

  it('forgets addresses long after no list names them, and nothing that is live or listed', async () => {
    const run = await startProefrun(dataSource, 'opruimen');
    await bezoek(run, VOL);
    const zonderE = { paginas: [banen('a', 'b'), banen('c', 'd')] };
    await volgende(run, zonderE);
    await volgende(run, zonderE);
    const adressen = async () => {
      const rows = await dataSource.query<{ url: string; body: string | null }[]>(
        'SELECT url, body FROM fetch_state WHERE bron_id = $1 ORDER BY url, body NULLS FIRST',
        [run.bronId],
      );
      return rows.map(({ url, body }) => `${url.split('/').at(-1)} ${body ?? ''}`.trim());
    };
    const voor = await adressen();
    await dataSource.query(
      "UPDATE fetch_state SET opgehaald_op = now() - interval '31 days' WHERE bron_id = $1",
      [run.bronId],
    );
    // A page of a list the first night, what only that page named the night after.
    await new WerkOpslag(dataSource).ruimOp();
    await new WerkOpslag(dataSource).ruimOp();
    const na = await adressen();
    expect(voor.filter((adres) => !na.includes(adres))).toEqual(['jobs 2', 'e']);
  });

  it('ends a list that goes on for ever, without calling it whole', async () => {
    const run = await startProefrun(dataSource, 'eindeloos');
    await dataSource.query(
      `INSERT INTO fetch_state (bron_id, url, soort, run_id, open, uitkomst, lijst_volledig,
         methode, body, body_soort, verzoek_hash)
       SELECT $1, 'https://bord.example/vol', 'lijst', $2, false, 'ok', true,
         'POST', 'x' || n, 'text/plain', 'h' || n FROM generate_series(1, $3::integer) AS n`,
      [run.bronId, run.runId, MAX_LIJSTPAGINAS - 1],
    );
    const { gevraagd, uitslag } = await bezoek(run, { paginas: [[], [], []], totaal: 0 });
    expect(gevraagd).toEqual(['lijst 0', 'lijst 1']);
    expect(await volledig(uitslag)).toBe(false);
  });
});
