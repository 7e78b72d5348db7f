import { alsTelling, jsonVerzoek } from '../../bron/adres.js';
import type { Bronbegin, Verzoek } from '../../bron/bronlezer.js';

/** Most that the service gives at once. */
const PER_PAGINA = 20;
const API = /\/wday\/cxs\/[\w-]{1,80}\/[\w-]{1,120}\/jobs$/u;
const EIGEN_HOST = /^([\w-]{1,80})\.(?:wd\d{1,3}\.)?myworkdayjobs(?:-impl)?\.com$/u;
const GEDEELDE_HOST = /^wd\d{1,3}\.myworkdaysite\.com$/u;
const TAAL = /^[a-z]{2}-[A-Z]{2}$/u;
const NAAM = /^[\w-]{1,120}$/u;
/** Values of facets are ids of the service; anything else in the address is no filter. */
const FACETWAARDE = /^[0-9a-f]{32}$/u;
const FACETNAAM = /^[A-Za-z][A-Za-z_]{0,60}$/u;

/** What of the market of an employer is asked. */
export interface Workdayvraag {
  readonly appliedFacets: Readonly<Record<string, readonly string[]>>;
  readonly limit: number;
  readonly offset: number;
  readonly searchText: string;
}

/**
 * The first request, from the address of a careers site or of its API. Filters in the address, such as
 * a country, stay.
 */
export function beginWorkday(adres: string): Bronbegin | null {
  const url = URL.parse(adres);
  const api = url === null ? null : apiAdres(url);
  if (url === null || api === null) return null;
  const vraag = {
    appliedFacets: facetten(url.searchParams),
    limit: perPagina(url.searchParams),
    offset: 0,
    searchText: (url.searchParams.get('q') ?? '').slice(0, 200),
  };
  return { adres: url.href, url: api, verzoek: verzoekVan(vraag) };
}

/** The same question as a body, always in the same order. */
export function verzoekVan({ appliedFacets, limit, offset, searchText }: Workdayvraag): Verzoek {
  return jsonVerzoek({ appliedFacets, limit, offset, searchText });
}

/** What was asked, from the body of the request. */
export function vraagVan(verzoek: Verzoek | null): Workdayvraag | null {
  if (verzoek === null) return null;
  try {
    const gelezen: Partial<Workdayvraag> = JSON.parse(verzoek.body);
    return {
      appliedFacets: gelezen.appliedFacets ?? {},
      limit: alsTelling(gelezen.limit) ?? PER_PAGINA,
      offset: alsTelling(gelezen.offset) ?? 0,
      searchText: String(gelezen.searchText ?? ''),
    };
  } catch {
    return null;
  }
}

function apiAdres(url: URL): string | null {
  if (API.test(url.pathname)) return `${url.origin}${url.pathname}`;
  const [eerste = '', ...rest] = url.pathname.split('/').filter((deel) => deel !== '');
  const delen = TAAL.test(eerste) ? rest : [eerste, ...rest];
  const huurder = EIGEN_HOST.exec(url.hostname)?.[1];
  if (huurder !== undefined) return cxs(url, huurder, delen[0]);
  if (!GEDEELDE_HOST.test(url.hostname) || delen[0] !== 'recruiting') return null;
  return cxs(url, delen[1], delen[2]);
}

function cxs({ host }: URL, huurder = '', site = ''): string | null {
  if (!NAAM.test(huurder) || !NAAM.test(site)) return null;
  return `https://${host}/wday/cxs/${huurder}/${site}/jobs`;
}

/** An address may ask for smaller pages, not for larger ones. */
function perPagina(parameters: URLSearchParams): number {
  const gevraagd = alsTelling(parameters.get('limit')) ?? 0;
  return gevraagd > 0 && gevraagd < PER_PAGINA ? gevraagd : PER_PAGINA;
}

function facetten(parameters: URLSearchParams): Record<string, string[]> {
  const uit: Record<string, string[]> = {};
  for (const naam of new Set(parameters.keys())) {
    const waarden = parameters.getAll(naam).filter((waarde) => FACETWAARDE.test(waarde));
    if (waarden.length > 0 && FACETNAAM.test(naam)) uit[naam] = waarden.slice(0, 20);
  }
  return uit;
}
