import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One answer of the site. */
export interface Proefantwoord {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  readonly etag?: string;
  readonly koppen?: Readonly<Record<string, string>>;
}

/** A small web site on this machine whose pages a test can change while it runs. */
export interface Proefsite {
  readonly adres: string;
  /** `host:port`, for the allow-list of the fetcher. */
  readonly host: string;
  readonly paginas: Map<string, Proefantwoord>;
  /** Paths that were asked for, in order. */
  readonly bezoeken: string[];
  stop(): Promise<void>;
}

/** Starts a site on a free port; an unknown path is a 404, so that robots.txt allows everything. */
export async function startProefsite(): Promise<Proefsite> {
  const paginas = new Map<string, Proefantwoord>();
  const bezoeken: string[] = [];
  const server = createServer((request, response) => {
    bezoeken.push(request.url ?? '');
    beantwoord(request, response, paginas.get(request.url ?? '') ?? { status: 404 });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = addressOf(server.address());
  return {
    adres: `http://127.0.0.1:${port}`,
    host: `127.0.0.1:${port}`,
    paginas,
    bezoeken,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function beantwoord(request: IncomingMessage, response: ServerResponse, antwoord: Proefantwoord) {
  const {
    status = 200,
    type = 'text/html; charset=utf-8',
    body = '',
    etag,
    koppen = {},
  } = antwoord;
  if (etag !== undefined) response.setHeader('etag', etag);
  response.setHeader('content-type', type);
  for (const [naam, waarde] of Object.entries(koppen)) response.setHeader(naam, waarde);
  const same = etag !== undefined && request.headers['if-none-match'] === etag;
  response.writeHead(same ? 304 : status);
  response.end(same ? undefined : body);
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (address === null || typeof address === 'string') throw new Error('The site has no port.');
  return address;
}

/** What a test says of one vacancy. */
export interface Proefbaan {
  readonly id: string;
  readonly titel: string;
  readonly plaats?: string;
  readonly tekst?: string;
}

const TEKST =
  'Je werkt in een klein team in ons magazijn. Je verzamelt bestellingen met een scanner en zet ze klaar voor de chauffeur. Je tilt dozen tot 15 kilo en je staat de hele dag. We vragen geen diploma, wel dat je op tijd komt en netjes werkt. Je werkt overdag, 24 tot 32 uur per week.';

/** A feed that holds every job, so that absence means that a job has expired. */
export function indeedFeed(banen: readonly Proefbaan[]): string {
  const jobs = banen.map(
    ({ id, titel, plaats = 'Utrecht', tekst = TEKST }) =>
      `<job><title><![CDATA[${titel}]]></title><date>2026-11-02</date><referencenumber>${id}</referencenumber><url>https://feed.example/${id}</url><company>Voorbeeld BV</company><city>${plaats}</city><country>NL</country><description><![CDATA[${tekst}]]></description></job>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?><source><publisher>Proef</publisher><lastBuildDate>Mon, 02 Nov 2026 08:00:00 GMT</lastBuildDate>${jobs.join('')}</source>`;
}

/** The page of one vacancy, with its markup. */
export function vacaturepagina({
  id,
  titel,
  plaats = 'Utrecht',
  tekst = TEKST,
}: Proefbaan): string {
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: titel,
    description: tekst,
    datePosted: '2026-11-02',
    identifier: { '@type': 'PropertyValue', name: 'Voorbeeld', value: id },
    hiringOrganization: { '@type': 'Organization', name: 'Voorbeeld BV' },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: plaats, addressCountry: 'NL' },
    },
  };
  return `<!doctype html><html lang="nl"><head><title>${titel}</title><script type="application/ld+json">${JSON.stringify(posting)}</script></head><body><h1>${titel}</h1><p>${tekst}</p></body></html>`;
}

export function sitemap(adressen: readonly string[]): string {
  const urls = adressen.map((adres) => `<url><loc>${adres}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>`;
}

/** Path of a board that is asked in pages of two. */
export const BORDPAD = '/v1/companies/Proef/postings';

/** A board as SmartRecruiters has it: pages with names, and each text under its own path. */
export function bord(banen: readonly Proefbaan[]): ReadonlyMap<string, Proefantwoord> {
  const antwoorden = new Map<string, Proefantwoord>();
  const zet = (pad: string, inhoud: unknown) =>
    antwoorden.set(pad, { type: 'application/json', body: JSON.stringify(inhoud) });
  for (let offset = 0; offset < banen.length; offset += 2) {
    const content = banen.slice(offset, offset + 2).map(kopVan);
    zet(`${BORDPAD}?limit=2&offset=${offset}`, { offset, totalFound: banen.length, content });
  }
  for (const baan of banen) {
    const jobAd = { sections: { jobDescription: { text: `<p>${baan.tekst ?? TEKST}</p>` } } };
    zet(`${BORDPAD}/${baan.id}`, { ...kopVan(baan), active: true, jobAd });
  }
  return antwoorden;
}

function kopVan({ id, titel, plaats = 'Utrecht' }: Proefbaan) {
  return { id, name: titel, company: { name: 'Voorbeeld BV' }, location: { city: plaats } };
}
