import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BronOpslag, type DataSource, VacatureLeesmodel } from '@passend/infra';
import { type Proefantwoord, type Proefsite, sitemap, vacaturepagina } from './proef/proefsite.js';
import { type Proefwerker, startProefwerker } from './proef/proefwerker.js';
import type { Worker } from './start-worker.js';

/** The fetcher waits between two pages of one site. */
const RUSTIG_MS = 150_000;
const ROMP = 'Je werkt in een klein team en helpt klanten aan de balie en aan de telefoon. '.repeat(
  5,
);
const anderen = ['bakker', 'slager']
  .map((naam) =>
    vacaturepagina({ id: `ander-${naam}`, titel: naam }).replace(
      '"@type":"JobPosting",',
      `"@type":"JobPosting","url":"/vacatures/ander-${naam}",`,
    ),
  )
  .join('');

interface Trede {
  readonly naam: string;
  /** What the page answers after the day on which it was open. */
  readonly daarna: (goed: string) => Proefantwoord;
  /** Code of the evidence with which it closes; null when it may never close by this. */
  readonly code: string | null;
  readonly tekst?: string;
}

const metDatum = (goed: string, dag: string) =>
  goed.replace('"datePosted":"2026-11-02"', `"datePosted":"2026-01-02","validThrough":"${dag}"`);

/** Each rung of the ladder: what a page may answer, and what follows after two looks. */
const TREDEN: readonly Trede[] = [
  { naam: '404', daarna: () => ({ status: 404 }), code: 'http_404' },
  { naam: '410', daarna: () => ({ status: 410 }), code: 'http_410' },
  {
    naam: 'validThrough in the past',
    daarna: (goed) => ({ body: metDatum(goed, '2026-02-20') }),
    code: 'geldig_tot_verstreken',
    tekst: '2026-02-20',
  },
  {
    naam: 'markup removed',
    daarna: () => ({ body: `<h1>Werk</h1><p>${ROMP}</p>` }),
    code: 'opmaak_weg',
  },
  {
    naam: 'noindex',
    daarna: (goed) => ({
      body: goed.replace('<head>', '<head><meta name="robots" content="noindex">'),
    }),
    code: 'noindex',
  },
  {
    naam: 'a header that says noindex',
    daarna: (goed) => ({ body: `${goed}<!-- -->`, koppen: { 'x-robots-tag': 'noindex' } }),
    code: 'noindex',
  },
  {
    naam: 'a banner',
    daarna: (goed) => ({
      body: goed.replace('<body>', '<body><p>Deze vacature is helaas vervuld.</p>'),
    }),
    code: 'banner',
    tekst: 'Deze vacature is helaas vervuld',
  },
  {
    naam: 'a redirect that loses the vacancy',
    daarna: () => ({ status: 302, koppen: { location: '/overzicht' } }),
    code: 'opmaak_weg',
  },
  { naam: 'a list of others', daarna: () => ({ body: anderen }), code: 'lijstpagina' },
  { naam: '403', daarna: () => ({ status: 403 }), code: null },
  { naam: '500', daarna: () => ({ status: 500 }), code: null },
  {
    naam: 'a wall against robots',
    daarna: () => ({ body: '<title>Just a moment...</title>Checking your browser' }),
    code: null,
  },
  { naam: 'an empty page', daarna: () => ({ body: '<div id="app"></div>' }), code: null },
];

const id = ({ naam }: Trede) => naam.replaceAll(' ', '-').toLowerCase();
const pad = (trede: Trede) => `/vacatures/${id(trede)}-4711`;

describe('the ladder of closing', () => {
  let dataSource: DataSource;
  let site: Proefsite;
  let worker: Worker;
  let stop: Proefwerker['stop'];
  let bronId = 0;

  beforeAll(async () => {
    ({ dataSource, site, worker, stop } = await startProefwerker());
    await klim();
  }, 400_000);
  afterAll(() => stop(), 60_000);

  /** All are open once; then each page answers by its rung, at three looks. */
  const klim = async () => {
    const blijvers = ['/vacatures/blijft-1', '/vacatures/blijft-2'];
    site.paginas.set('/overzicht', { body: `<h1>Vacatures</h1><p>${ROMP}</p>` });
    site.paginas.set('/sitemap.xml', {
      type: 'application/xml',
      body: sitemap([...TREDEN.map(pad), ...blijvers].map((een) => `${site.adres}${een}`)),
    });
    const goed = (een: string) =>
      vacaturepagina({ id: een, titel: `Werk ${een}`, tekst: `${een} ${ROMP}` });
    for (const een of blijvers) site.paginas.set(een, { body: goed(een), etag: `"${een}"` });
    for (const trede of TREDEN) site.paginas.set(pad(trede), { body: goed(id(trede)) });
    const bronnen = new BronOpslag(dataSource);
    bronId = await bronnen.voegToe({
      naam: 'De Ladder',
      type: 'sitemap',
      url: `${site.adres}/sitemap.xml`,
    });
    await worker.verwerkAlles(RUSTIG_MS);
    for (const trede of TREDEN) site.paginas.set(pad(trede), trede.daarna(goed(id(trede))));
    for (let keer = 0; keer < 2; keer += 1) {
      // So many at once would be a fault of the source, which is tested elsewhere.
      await dataSource.query('UPDATE bron SET rem_gelost = true WHERE id = $1', [bronId]);
      await bronnen.draaiNu(bronId);
      await worker.verwerkAlles(RUSTIG_MS);
    }
  };
  const lees = async (trede: Trede) => {
    const [rij] = await dataSource.query<{ id: string }[]>(
      'SELECT vacature_id::text AS id FROM waarneming WHERE url = $1',
      [`${site.adres}${pad(trede)}`],
    );
    const gezien = await new VacatureLeesmodel(dataSource).waargenomen(rij?.id ?? '');
    return gezien.find(({ url }) => url === `${site.adres}${pad(trede)}`);
  };

  it.each(TREDEN.filter(({ code }) => code !== null))(
    'closes after two looks by $naam, with status, address, time and words',
    async (trede) => {
      const gezien = await lees(trede);
      expect([trede.naam, gezien?.live]).toEqual([trede.naam, false]);
      const bewijs = gezien?.gebeurtenissen[0]?.bewijs ?? [];
      expect(bewijs.map(({ code }) => code)).toEqual([trede.code, trede.code]);
      for (const deel of bewijs) {
        expect(deel.url).toBe(`${site.adres}${pad(trede)}`);
        expect(deel.status).toBeGreaterThanOrEqual(200);
        expect(Date.parse(deel.op)).toBeGreaterThan(Date.now() - 3_600_000);
        if (trede.tekst !== undefined) expect(deel.tekst).toContain(trede.tekst);
      }
    },
  );

  it.each(TREDEN.filter(({ code }) => code === null))(
    'never closes by $naam, and concludes nothing from it',
    async (trede) => {
      const gezien = await lees(trede);
      expect(gezien).toMatchObject({ live: true, twijfel: [], gebeurtenissen: [] });
      expect(gezien?.mislukt).not.toBeNull();
    },
  );
});
