import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BronOpslag, type DataSource, LosseOpslag } from '@passend/infra';
import { type Proefantwoord, type Proefsite, vacaturepagina } from './proef/proefsite.js';
import { type Proefwerker, startProefwerker } from './proef/proefwerker.js';
import type { Worker } from './start-worker.js';

const RUSTIG_MS = 60_000;
const ROMP =
  'Wij zoeken iemand die onze klanten helpt aan de balie en aan de telefoon, in een klein team in Utrecht. ';

describe('a vacancy by its address', () => {
  let dataSource: DataSource;
  let site: Proefsite;
  let worker: Worker;
  let stop: Proefwerker['stop'];
  let vragen: LosseOpslag;

  beforeAll(async () => {
    ({ dataSource, site, worker, stop } = await startProefwerker());
    vragen = new LosseOpslag(dataSource);
  }, 60_000);
  afterAll(() => stop(), 60_000);

  const zet = (pad: string, antwoord: Proefantwoord) => site.paginas.set(pad, antwoord);
  const zoek = async (pad: string) => {
    const id = (await vragen.vraag(pad.startsWith('http') ? pad : `${site.adres}${pad}`)) ?? '';
    for (const tot = Date.now() + RUSTIG_MS; Date.now() < tot; ) {
      const uitkomst = (await vragen.uitkomsten([id])).get(id);
      if (uitkomst !== undefined && uitkomst.status !== 'wacht') return uitkomst;
      // By itself it looks for questions every five seconds.
      await worker.wachtrijen.planning.add('plan', {});
      await worker.verwerkAlles(RUSTIG_MS);
      await new Promise((klaar) => setTimeout(klaar, 100));
    }
    throw new Error('Nobody answered the question.');
  };
  const draai = async () => {
    const [bron] = await dataSource.query<{ id: number }[]>(
      "SELECT id FROM bron WHERE type = 'elders'",
    );
    await new BronOpslag(dataSource).draaiNu(bron?.id ?? 0);
    await worker.verwerkAlles(RUSTIG_MS);
  };
  const stand = async (id: string | null) => {
    const [rij] = await dataSource.query<Record<string, unknown>[]>(
      `SELECT v.status, v.titel, w.gecontroleerd_hoe AS hoe, w.slagen, v.gesloten_bewijs AS bewijs
       FROM vacature v JOIN waarneming w ON w.vacature_id = v.id WHERE v.id = $1`,
      [id],
    );
    return rij;
  };

  it('joins the market, is visited from then on, and closes when its page is gone twice', async () => {
    const pad = '/werk/balie-77';
    zet(pad, { body: vacaturepagina({ id: 'x1', titel: 'Baliemedewerker' }), etag: '"1"' });
    const gevonden = await zoek(`${pad}?utm_source=nieuwsbrief`);
    expect(gevonden).toMatchObject({ status: 'klaar', bekend: false, url: `${site.adres}${pad}` });
    const id = gevonden.vacatureId;
    expect(await stand(id)).toMatchObject({ status: 'live', titel: 'Baliemedewerker' });
    await draai();
    expect(await stand(id)).toMatchObject({ status: 'live', hoe: 'pagina_gelezen', slagen: 0 });
    await draai();
    expect(await stand(id)).toMatchObject({ status: 'live', hoe: 'pagina_304', slagen: 0 });
    zet(pad, { status: 404 });
    await draai();
    expect(await stand(id)).toMatchObject({ status: 'live', slagen: 1 });
    await draai();
    expect(await stand(id)).toMatchObject({
      status: 'gesloten',
      bewijs: { code: 'http_404', status: 404, url: `${site.adres}${pad}` },
    });
  }, 120_000);

  it('that is known is shown, and not asked again', async () => {
    const pad = '/werk/kok-12';
    zet(pad, { body: vacaturepagina({ id: 'x2', titel: 'Kok' }) });
    const eerst = await zoek(pad);
    const bezoeken = site.bezoeken.length;
    const daarna = await zoek(`${pad}/`);
    expect(daarna).toMatchObject({ status: 'klaar', bekend: true, vacatureId: eerst.vacatureId });
    expect(site.bezoeken.length).toBe(bezoeken);
  }, 60_000);

  it.each<[string, Proefantwoord, string]>([
    ['a page that is gone', { status: 404 }, 'weg'],
    ['a site that keeps us out', { status: 403 }, 'geen_toegang'],
    [
      'a wall against robots',
      { body: '<title>Just a moment...</title>Checking your browser' },
      'botmuur',
    ],
    ['a page without a vacancy', { body: `<p>${ROMP.repeat(5)}</p>` }, 'geen_vacature'],
    [
      'a closed one',
      { body: `<p>Deze vacature is helaas vervuld.</p><p>${ROMP.repeat(5)}</p>` },
      'gesloten',
    ],
    [
      'several at once',
      {
        body: `${vacaturepagina({ id: 'm1', titel: 'Kapper' })}${vacaturepagina({ id: 'm2', titel: 'Visser', plaats: 'Urk' })}`,
      },
      'meer_vacatures',
    ],
    [
      'one that its site does not want to be shown',
      {
        body: `<meta name="robots" content="noindex">${vacaturepagina({ id: 'n1', titel: 'Gids' })}`,
      },
      'noindex',
    ],
    ['something that is no page', { type: 'image/png', body: 'png' }, 'inhoudstype'],
  ])(
    'tells %s',
    async (naam, antwoord, reden) => {
      const pad = `/fout/${naam.replaceAll(' ', '-')}`;
      zet(pad, antwoord);
      const uitkomst = await zoek(pad);
      expect([uitkomst.status, uitkomst.reden]).toEqual(['mislukt', reden]);
      if (reden === 'geen_vacature') expect(uitkomst.tekst).toContain('aan de balie');
      if (reden === 'gesloten') expect(uitkomst.citaat).toContain('vervuld');
    },
    60_000,
  );

  it.each([
    'http://127.0.0.1:1/x',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost/x',
  ])(
    'that lies inside the own network is never asked: %s',
    async (adres) => {
      expect(await zoek(adres)).toMatchObject({ status: 'mislukt', vacatureId: null });
    },
    60_000,
  );
});
