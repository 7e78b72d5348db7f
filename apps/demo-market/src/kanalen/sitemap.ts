import type { Plaatsing } from '../markt/plaatsing.js';
import type { Werkgever } from '../werkgevers.js';
import { WERKGEVERS } from '../werkgevers-lijst.js';
import { misvormdPad, misvormingVan } from './misvormd.js';
import { paginaPad } from './paden.js';
import { element, XML_KOP } from './xml.js';

const RUIMTE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** The only site with a page that robots.txt closes to everybody although its sitemap lists it. */
export const SITE_MET_INTERN = 'gemeente-heideveen';

const url = (loc: string, lastmod: Date | null): string =>
  `<url>${element('loc', loc)}${lastmod === null ? '' : element('lastmod', lastmod.toISOString())}</url>`;

const urlset = (regels: readonly string[]): string =>
  `${XML_KOP}\n<urlset xmlns="${RUIMTE}">\n${regels.join('\n')}\n</urlset>\n`;

/** Sites are slow to clean up: half of the removed pages stay in the sitemap for good. */
const staatVermeld = ({ status, vacature }: Plaatsing): boolean =>
  status === 'weg-404' || status === 'weg-410' ? vacature.nummer % 2 === 0 : true;

/** Some employers place a test page or a page for staff in the sitemap by mistake. */
const vreemdePaden = (werkgever: Werkgever): readonly string[] => {
  const soort = misvormingVan(werkgever);
  const intern =
    werkgever.slug === SITE_MET_INTERN
      ? [`/werkgevers/${werkgever.slug}/intern/vacatures/kwartiermaker`]
      : [];
  return [...(soort === undefined ? [] : [misvormdPad(werkgever, soort)]), ...intern];
};

export const sitemapIndex = (werkgever: Werkgever, basis: string): string => {
  const namen = ['sitemap-paginas.xml', 'sitemap-vacatures.xml'];
  const regels = namen.map(
    (naam) =>
      `<sitemap>${element('loc', `${basis}/werkgevers/${werkgever.slug}/${naam}`)}</sitemap>`,
  );
  return `${XML_KOP}\n<sitemapindex xmlns="${RUIMTE}">\n${regels.join('\n')}\n</sitemapindex>\n`;
};

export const sitemapPaginas = (werkgever: Werkgever, basis: string): string =>
  urlset(
    ['', 'vacatures', 'over-ons'].map((pad) =>
      url(`${basis}/werkgevers/${werkgever.slug}/${pad}`, null),
    ),
  );

export const sitemapVacatures = (
  werkgever: Werkgever,
  plaatsingen: readonly Plaatsing[],
  basis: string,
): string =>
  urlset([
    ...plaatsingen
      .filter(staatVermeld)
      .map((rij) => url(basis + paginaPad(rij.vacature), rij.gewijzigd)),
    ...vreemdePaden(werkgever).map((pad) => url(basis + pad, null)),
  ]);

export const sitemapPad = (werkgever: Werkgever): string =>
  `/werkgevers/${werkgever.slug}/sitemap.xml`;

export const robotsTxt = (basis: string): string =>
  [
    'User-agent: *',
    'Disallow: /werkgevers/*/intern/',
    'Disallow: /sollicitatie/',
    'Allow: /werkgevers/',
    'Crawl-delay: 0',
    '',
    ...WERKGEVERS.filter(({ kanaal }) => kanaal === 'site').map(
      (w) => `Sitemap: ${basis}${sitemapPad(w)}`,
    ),
    '',
  ].join('\n');
