import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Bron } from '../kanalen/bronnen.js';
import { type DemoMarkt, startDemoMarkt } from './server.js';

const NU = new Date('2026-03-02T08:00:00Z');
let markt: DemoMarkt;

beforeAll(async () => {
  markt = await startDemoMarkt({ seed: 7, aantal: 450, nu: () => NU });
});
afterAll(() => markt.stop());

const haal = (pad: string, koppen: Record<string, string> = {}) =>
  fetch(new URL(pad, markt.adres), { headers: koppen });
const vraag = (pad: string, inhoud: unknown) =>
  fetch(new URL(pad, markt.adres), { method: 'POST', body: JSON.stringify(inhoud) });
const tekst = async (pad: string) => (await haal(pad)).text();
const locaties = (xml: string): readonly string[] =>
  [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc);

const bronnen = async (): Promise<readonly Bron[]> => JSON.parse(await tekst('/bronnen.json'));

const vacatureAdressen = async (): Promise<readonly string[]> => {
  const sitemaps = (await bronnen()).filter(({ type }) => type === 'sitemap');
  const urlsets = (await Promise.all(sitemaps.map(({ url }) => tekst(url)))).flatMap(locaties);
  return (await Promise.all(urlsets.map(tekst)))
    .flatMap(locaties)
    .filter((adres) => /\/vacatures\/./.test(adres));
};

describe('the demo market over HTTP', () => {
  it('lists sources of all kinds, and every one answers', async () => {
    const lijst = await bronnen();
    expect(new Set(lijst.map(({ type }) => type))).toEqual(
      new Set([
        'sitemap',
        'indeed',
        'rss',
        'recruitee',
        'greenhouse',
        'smartrecruiters',
        'workday',
      ]),
    );
    for (const { url, type } of lijst) {
      const antwoord = type === 'workday' ? await vraag(url, {}) : await haal(url);
      expect({ url, status: antwoord.status, leeg: (await antwoord.text()).length < 100 }).toEqual({
        url,
        status: 200,
        leeg: false,
      });
    }
  });

  it('names its sitemaps in robots.txt and closes the pages for staff', async () => {
    const robots = await tekst('/robots.txt');
    expect(robots).toContain('Disallow: /werkgevers/*/intern/');
    expect(robots).toContain(`Sitemap: ${markt.adres}/werkgevers/de-groene-pallet/sitemap.xml`);
    expect(await tekst('/werkgevers/gemeente-heideveen/sitemap-vacatures.xml')).toContain(
      '/intern/',
    );
  });

  it('has open, removed, closed and malformed pages behind its sitemaps', async () => {
    const adressen = await vacatureAdressen();
    const paginas = await Promise.all(
      adressen.map(async (adres) => ({ adres, antwoord: await haal(adres) })),
    );
    const statussen = paginas.map(({ antwoord }) => antwoord.status);
    const inhoud = (await Promise.all(paginas.map(({ antwoord }) => antwoord.text()))).join('\n');
    expect(statussen.filter((status) => status === 200).length).toBeGreaterThan(150);
    expect(statussen.some((status) => status === 404 || status === 410)).toBe(true);
    expect(adressen.filter((adres) => adres.includes('/concept-'))).toHaveLength(6);
    expect(inhoud).toContain('role="status"');
    expect(inhoud).toContain('{{job.title}}');
  });

  it('answers 304 to who holds the page already, by ETag or by date', async () => {
    const [adres = ''] = await vacatureAdressen();
    const eerste = await haal(adres);
    const etag = eerste.headers.get('etag') ?? '';
    const datum = eerste.headers.get('last-modified') ?? '';
    expect((await haal(adres, { 'if-none-match': etag })).status).toBe(304);
    expect((await haal(adres, { 'if-modified-since': datum })).status).toBe(304);
    expect(
      (await haal(adres, { 'if-none-match': '"anders"', 'if-modified-since': datum })).status,
    ).toBe(200);
    expect((await haal(adres, { 'if-modified-since': new Date(0).toUTCString() })).status).toBe(
      200,
    );
  });

  it('posts the same job in the feed and on the career site, in other words', async () => {
    const feed = await tekst('/feeds/indeed.xml');
    const kopie =
      feed
        .split('<job>')
        .find((baan) => baan.includes('/werkgevers/de-groene-pallet/vacatures/')) ?? '';
    const adres = /<url><!\[CDATA\[([^\]?]+)/.exec(kopie)?.[1] ?? '';
    const beschrijving = /<description><!\[CDATA\[([\s\S]+?)\]\]>/.exec(kopie)?.[1] ?? '';
    const pagina = await tekst(adres);
    const zinnen = [...beschrijving.matchAll(/<(?:p|li)>(.+?)<\/(?:p|li)>/g)].map(
      ([, zin = '']) => zin,
    );
    expect(zinnen.length).toBeGreaterThan(5);
    expect(zinnen.filter((zin) => !pagina.includes(zin))).toHaveLength(1);
    expect(pagina.length).toBeGreaterThan(beschrijving.length);
  });

  it('gives full texts through Recruitee and escaped texts through Greenhouse', async () => {
    const { offers } = JSON.parse(await tekst('/recruitee/bezorgcollectief-rap/api/offers/'));
    const { jobs } = JSON.parse(
      await tekst('/greenhouse/v1/boards/stichting-zonneweide/jobs?content=true'),
    );
    expect(offers[0]).toMatchObject({
      city: expect.any(String),
      description: expect.stringContaining('<p>'),
      requirements: expect.stringContaining('<'),
    });
    expect(jobs[0]).toMatchObject({
      content: expect.stringContaining('&lt;p&gt;'),
      location: { name: expect.stringContaining(', Netherlands') },
    });
    expect((await haal(offers[0].careers_url)).status).toBe(200);
    expect((await haal(jobs[0].absolute_url)).status).toBe(200);
  });

  it('gives SmartRecruiters in pages, with each text under its own id', async () => {
    const pad = '/smartrecruiters/v1/companies/pensioenhuis-avondrood/postings';
    const eerste = JSON.parse(await tekst(`${pad}?limit=4&offset=0`));
    const tweede = JSON.parse(await tekst(`${pad}?limit=4&offset=4`));
    expect(eerste.content).toHaveLength(4);
    expect(eerste.totalFound).toBeGreaterThan(4);
    expect(tweede.content[0].id).not.toBe(eerste.content[0].id);
    expect(eerste.content[0]).not.toHaveProperty('jobAd');
    const detail = JSON.parse(await tekst(`${pad}/${eerste.content[0].id}`));
    expect(detail.jobAd.sections.jobDescription.text).toContain('<p>');
    expect((await haal(detail.postingUrl)).status).toBe(200);
    expect((await haal(`${pad}/1`)).status).toBe(404);
  });

  it('answers Workday by POST only, with the total on the first page only', async () => {
    const pad = '/wday/cxs/printplaat-precies/Werken_bij/jobs';
    const eerste = JSON.parse(await (await vraag(pad, { limit: 4, offset: 0 })).text());
    const tweede = JSON.parse(await (await vraag(pad, { limit: 4, offset: 4 })).text());
    expect(eerste.jobPostings).toHaveLength(4);
    expect(eerste.total).toBeGreaterThan(4);
    expect(tweede.total).toBe(0);
    expect(tweede.jobPostings.length).toBeGreaterThan(0);
    const [{ externalPath }] = eerste.jobPostings;
    const info = JSON.parse(await tekst(pad.replace('/jobs', externalPath))).jobPostingInfo;
    expect(info.jobDescription).toContain('<p>');
    expect((await haal(info.externalUrl)).status).toBe(200);
    expect((await haal(pad)).status).toBe(404);
    expect((await vraag('/wday/cxs/de-groene-pallet/Werken_bij/jobs', {})).status).toBe(404);
    expect((await vraag('/', {})).status).toBe(405);
  });

  it('keeps the RSS feed to the newest fifteen', async () => {
    const items =
      (await tekst('/werkgevers/gemeente-waterbergen/vacatures.rss')).split('<item>').length - 1;
    expect(items).toBeGreaterThan(0);
    expect(items).toBeLessThanOrEqual(15);
  });

  it('writes addresses with the host that was asked', async () => {
    const antwoord = await new Promise<string>((klaar, mis) => {
      get(`${markt.adres}/bronnen.json`, { headers: { host: 'markt.example:81' } }, (reactie) => {
        reactie.setEncoding('utf8').on('data', klaar);
      }).on('error', mis);
    });
    expect(antwoord).toContain('"http://markt.example:81/feeds/indeed.xml"');
    expect(antwoord).not.toContain(markt.adres);
  });

  it('does not know other addresses and does not take other methods', async () => {
    expect((await haal('/werkgevers/bestaat-niet/vacatures')).status).toBe(404);
    expect((await haal('/werkgevers/de-groene-pallet/vacatures/999999-x')).status).toBe(404);
    expect((await fetch(`${markt.adres}/bronnen.json`, { method: 'DELETE' })).status).toBe(405);
  });

  it('says on its first page that all is made up', async () => {
    expect(await tekst('/')).toContain('Alles op deze site is verzonnen');
  });

  it('lets a day pass on request', async () => {
    const voor = await tekst('/feeds/indeed.xml');
    const verslag = JSON.parse(
      await (await fetch(`${markt.adres}/_demo/tik`, { method: 'POST' })).text(),
    );
    expect(verslag).toEqual({ dag: 1, nieuw: 9, gewijzigd: 9, gesloten: 7 });
    expect(await tekst('/feeds/indeed.xml')).not.toBe(voor);
  });
});
