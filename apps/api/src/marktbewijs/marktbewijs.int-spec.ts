import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Marktbewijs, marktbewijsSchema, matchLijstSchema } from '@passend/contracts';
import { ENGINE_VERSIE, LEXICON_VERSIE } from '@passend/matching';
import type { Bezoeker } from '../test/bezoeker.js';
import { Proefapp } from '../test/proefapp.js';
import { PROEF_WACHTWOORD } from '../test/proefmensen.js';
import { emailVan, maakWereld, PROEFPROFIEL } from '../test/wereld.js';
import { Marktmeting } from './marktmeting.service.js';

const MAANDAG = new Date('2026-11-23T08:00:00Z');
const DAG_MS = 86_400_000;

describe('the market for a client, week by week', () => {
  let proef: Proefapp;
  let coach: Bezoeker;
  let dossier: string;

  beforeAll(async () => {
    proef = await Proefapp.start({ nu: MAANDAG });
    const wereld = await maakWereld(proef);
    coach = wereld.bezoekers['coach eigen'];
    dossier = `/api/werknemers/${wereld.ids.eerste}`;
  });
  afterAll(() => proef.stop());

  /** A session does not last for days. */
  const opDag = async (dag: number) => {
    proef.nu = new Date(MAANDAG.getTime() + dag * DAG_MS);
    coach = await proef.als(emailVan('coach eigen'), PROEF_WACHTWOORD);
  };
  const lees = async (): Promise<Marktbewijs['weken']> =>
    marktbewijsSchema.strict().parse((await coach.get(`${dossier}/marktbewijs`)).json).weken;

  it('measures the week when somebody looks: the numbers of the ranking, with the versions', async () => {
    const [week, ...rest] = await lees();
    const { json } = await coach.get(`${dossier}/matches`);
    const lijst = matchLijstSchema.parse(json);
    expect(rest).toEqual([]);
    expect(week).toMatchObject({
      maandag: '2026-11-23',
      overwogen: lijst.overwogen,
      afgevallen: lijst.afgevallen,
      versies: { engine: ENGINE_VERSIE, lexicon: LEXICON_VERSIE },
    });
    expect((week?.past ?? 0) + (week?.mogelijk ?? 0)).toBe(lijst.inBeeld);
  });

  it('keeps the first measurement of a week, whatever changes after it', async () => {
    const eerst = await lees();
    await opDag(3);
    await coach.put(`${dossier}/zoekprofiel`, { ...PROEFPROFIEL, max_reis_km: 1 });
    expect(await lees()).toEqual(eerst);
  });

  it('adds a row in the next week, by the limits and wishes of then', async () => {
    await opDag(8);
    const weken = await lees();
    expect(weken.map(({ maandag }) => maandag)).toEqual(['2026-11-23', '2026-11-30']);
    expect(weken[1]?.afgevallen).toBeGreaterThan(weken[0]?.afgevallen ?? 0);
  });

  it('measures everybody without anybody looking, once, and writes that down', async () => {
    const tel = async (waar: string) =>
      (await proef.alles.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${waar}`))[0]?.n;
    const meting = proef.haal(Marktmeting);
    await meting.meetAllen();
    const na = await tel('marktweek');
    expect(await tel("toegangslog WHERE rol = 'systeem'")).toBeGreaterThan(1);
    expect(await tel('marktweek')).toBeGreaterThan(2);
    await meting.meetAllen();
    expect(await tel('marktweek')).toBe(na);
  });
});
