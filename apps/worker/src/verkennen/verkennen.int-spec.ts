import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BronproefVraag, Proefuitkomst } from '@passend/contracts';
import { type DataSource, ProefOpslag } from '@passend/infra';
import { proefbanen } from '../proef/proefbanen.js';
import {
  BORDPAD,
  bord,
  indeedFeed,
  type Proefsite,
  sitemap,
  vacaturepagina,
} from '../proef/proefsite.js';
import { type Proefwerker, startProefwerker } from '../proef/proefwerker.js';
import type { Worker } from '../start-worker.js';
import { MAX_BEZOEKEN } from './vraag-op.js';

const GEDULD_MS = 40_000;

describe('a preview of a source', () => {
  let dataSource: DataSource;
  let proeven: ProefOpslag;
  let site: Proefsite;
  let worker: Worker;
  let stop: Proefwerker['stop'];

  beforeAll(async () => {
    ({ dataSource, site, worker, stop } = await startProefwerker());
    proeven = new ProefOpslag(dataSource);
  }, 120_000);
  afterAll(() => stop(), 60_000);

  const zet = (pad: string, body: string, type = 'text/html; charset=utf-8') =>
    site.paginas.set(pad, { body, type });
  const proef = async (vraag: BronproefVraag): Promise<Proefuitkomst> => {
    const id = Number(await proeven.vraag(vraag));
    await worker.wachtrijen.planning.add('plan', {});
    for (const tot = Date.now() + GEDULD_MS; Date.now() < tot; ) {
      const gevonden = await proeven.vind(id);
      if (gevonden?.uitkomst) return gevonden.uitkomst;
      if (gevonden?.status === 'mislukt') throw new Error('The preview failed.');
      await new Promise((klaar) => setTimeout(klaar, 100));
    }
    throw new Error('The preview was not made in time.');
  };

  it(
    'of a feed counts its vacancies, shows three, and says that the list is whole',
    async () => {
      zet('/feed.xml', indeedFeed(proefbanen(5)), 'application/xml');
      const uitkomst = await proef({ url: `${site.adres}/feed.xml` });
      expect(uitkomst).toMatchObject({
        keuze: { type: 'indeed', hoe: 'inhoud' },
        aantal: 5,
        meer: false,
        geheel: 'ja',
        reden: null,
        aantalFouten: 0,
        naam: 'Voorbeeld BV',
      });
      expect(uitkomst.voorbeelden).toHaveLength(3);
      expect(uitkomst.voorbeelden[0]).toMatchObject({
        titel: proefbanen(1)[0]?.titel,
        werkgever: 'Voorbeeld BV',
        plaats: 'Utrecht',
        uren: { min: 24, max: 32 },
        geplaatstOp: '2026-11-02',
      });
    },
    GEDULD_MS,
  );

  it(
    'of a home page finds the sitemap that robots.txt names, and tells of a page without vacancy',
    async () => {
      const [een, twee] = proefbanen(2, 20);
      const paden = ['/vacatures/1', '/vacatures/2', '/vacatures/leeg'];
      zet('/', '<!doctype html><html><body>Welkom</body></html>');
      zet('/robots.txt', `User-agent: *\nAllow: /\nSitemap: ${site.adres}/kaart.xml`, 'text/plain');
      zet('/kaart.xml', sitemap(paden.map((pad) => site.adres + pad)), 'application/xml');
      if (een !== undefined) zet('/vacatures/1', vacaturepagina(een));
      if (twee !== undefined) zet('/vacatures/2', vacaturepagina(twee));
      zet('/vacatures/leeg', '<!doctype html><html><body>Leeg</body></html>');
      const uitkomst = await proef({ url: `${site.adres}/` });
      expect(uitkomst).toMatchObject({
        keuze: { type: 'sitemap', url: `${site.adres}/kaart.xml`, hoe: 'sitemap' },
        aantal: 3,
        geheel: 'nee',
        aantalFouten: 1,
      });
      expect(uitkomst.voorbeelden.map(({ titel }) => titel)).toEqual([een?.titel, twee?.titel]);
      expect(uitkomst.fouten[0]?.waar).toBe(`${site.adres}/vacatures/leeg`);
    },
    GEDULD_MS,
  );

  it(
    'prefers the feed that a page announces over a page without vacancies, and offers the others',
    async () => {
      site.paginas.delete('/robots.txt');
      const link = `<link rel="alternate" type="application/rss+xml" href="/vacatures.rss">`;
      zet('/werken-bij', `<!doctype html><html><head>${link}</head><body>Hallo</body></html>`);
      const items = proefbanen(2, 40).map(
        ({ titel, tekst }, nr) =>
          `<item><title>${titel}</title><link>${site.adres}/v/${nr}</link><description>${tekst}</description></item>`,
      );
      const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>Werk</title>${items.join('')}</channel></rss>`;
      zet('/vacatures.rss', rss, 'application/rss+xml');
      const uitkomst = await proef({ url: `${site.adres}/werken-bij` });
      expect(uitkomst).toMatchObject({ keuze: { type: 'rss', hoe: 'feed' }, aantal: 2 });
      expect(uitkomst.anderen.map(({ type }) => type)).toContain('sitemap');
    },
    GEDULD_MS,
  );

  it(
    'of a board in pages takes its own total, reads the first texts, and makes few visits',
    async () => {
      for (const [pad, antwoord] of bord(proefbanen(8, 60))) site.paginas.set(pad, antwoord);
      const eerder = site.bezoeken.length;
      const url = `${site.adres}${BORDPAD}?limit=2&offset=0`;
      const uitkomst = await proef({ url, type: 'smartrecruiters' });
      expect(uitkomst).toMatchObject({ aantal: 8, geheel: 'na_alle_paginas', reden: null });
      expect(uitkomst.voorbeelden.length).toBeGreaterThanOrEqual(2);
      expect(site.bezoeken.length - eerder).toBeLessThanOrEqual(MAX_BEZOEKEN);
    },
    GEDULD_MS,
  );

  it.each([
    ['/bestaat-niet', 'weg'],
    ['/foto', 'inhoudstype'],
    ['/raar', 'vorm_onbekend'],
  ])(
    'says of %s why nothing was read: %s',
    async (pad, reden) => {
      zet('/foto', 'x', 'image/png');
      zet('/raar', 'zomaar wat tekst', 'text/plain');
      const uitkomst = await proef({ url: site.adres + pad });
      expect(uitkomst).toMatchObject({ keuze: null, reden, aantal: 0, voorbeelden: [] });
    },
    GEDULD_MS,
  );

  it(
    'says that a key is missing, without any visit, and keeps no key that was pasted',
    async () => {
      const eerder = site.bezoeken.length;
      const url = 'https://api.adzuna.com/v1/api/jobs/nl/search/1?app_id=1&app_key=zeergeheim';
      const uitkomst = await proef({ url });
      expect(uitkomst).toMatchObject({ keuze: { type: 'adzuna' }, reden: 'sleutel_ontbreekt' });
      expect(site.bezoeken.length).toBe(eerder);
      const rijen = await dataSource.query('SELECT * FROM bronproef');
      expect(JSON.stringify(rijen)).not.toContain('zeergeheim');
    },
    GEDULD_MS,
  );

  it('goes to no address of the inner network', async () => {
    const uitkomst = await proef({ url: 'http://169.254.169.254/latest/meta-data' });
    expect(uitkomst).toMatchObject({ keuze: null, reden: 'adres' });
  });

  it('leaves the market as it was: no source, no vacancy, no address', async () => {
    const [rij] = await dataSource.query<{ aantal: string }[]>(
      `SELECT (SELECT count(*) FROM bron) + (SELECT count(*) FROM vacature)
         + (SELECT count(*) FROM waarneming) + (SELECT count(*) FROM fetch_state)
         + (SELECT count(*) FROM outbox) AS aantal`,
    );
    expect(Number(rij?.aantal)).toBe(0);
  });
});
