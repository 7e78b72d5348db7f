import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { maakMarkt } from '@passend/demo-market';
import { paginaPad } from '../../../demo-market/dist/kanalen/paden.js';
import { vacaturepagina } from '../../../demo-market/dist/kanalen/vacaturepagina.js';

/** First day of the market: fixed, so that runs compare. */
const GEWIJZIGD = new Date('2026-11-02T08:00:00Z');

export const SITEMAP = '/sitemap.xml';

/**
 * Employers' sites with a sitemap each, on addresses of their own (127.0.0.1, 127.0.0.2, …), so that
 * politeness per server is at work as it is on the web. Every answer takes its time. A page says
 * "not changed" to whoever shows its etag.
 * @param {object} options
 * @param {number} options.hosts
 * @param {number} options.perHost pages of each site
 * @param {number} options.vertragingMs
 * @param {number} options.seed
 */
export async function startBronhosts({ hosts, perHost, vertragingMs, seed }) {
  const vacatures = [...maakMarkt({ seed, aantal: hosts * perHost })];
  const sites = [];
  for (let nummer = 0; nummer < hosts; nummer += 1) {
    const eigen = vacatures.slice(nummer * perHost, (nummer + 1) * perHost);
    sites.push(await startSite(`127.0.0.${nummer + 1}`, eigen, vertragingMs));
  }
  return {
    sites,
    toegestaan: sites.map(({ host }) => host).join(','),
    stop: () => Promise.all(sites.map((site) => site.stop())),
  };
}

async function startSite(ip, vacatures, vertragingMs) {
  const paginas = new Map();
  const server = createServer(async (request, response) => {
    await wait(vertragingMs);
    beantwoord(request, response, paginas.get(request.url));
  });
  await new Promise((resolve) => server.listen(0, ip, resolve));
  const host = `${ip}:${server.address().port}`;
  const basis = `http://${host}`;
  for (const vacature of vacatures) {
    const plaatsing = { vacature, status: 'open', versie: 1, gewijzigd: GEWIJZIGD };
    const body = vacaturepagina({ ...plaatsing, doorgeplaatst: false }, basis);
    paginas.set(paginaPad(vacature), { body, type: 'text/html; charset=utf-8', versie: 1 });
  }
  const vernieuwSitemap = () => {
    const paden = [...paginas.keys()].filter((pad) => pad !== SITEMAP);
    const { versie } = paginas.get(SITEMAP) ?? { versie: 0 };
    const body = sitemap(paden.map((pad) => basis + pad));
    paginas.set(SITEMAP, { body, type: 'application/xml', versie: versie + 1 });
  };
  vernieuwSitemap();
  return {
    host,
    ingang: basis + SITEMAP,
    paginas,
    vernieuwSitemap,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function beantwoord(request, response, pagina) {
  if (pagina === undefined) return response.writeHead(404).end();
  const etag = `"${pagina.versie}"`;
  response.setHeader('etag', etag);
  if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
  return response.writeHead(200, { 'content-type': pagina.type }).end(pagina.body);
}

function sitemap(adressen) {
  const urls = adressen.map((adres) => `<url><loc>${adres}</loc></url>`).join('');
  return `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;
}
