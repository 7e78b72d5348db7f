import { alsTelling, jsonVerzoek } from '../../bron/adres.js';
import type { Bronbegin, Verzoek } from '../../bron/bronlezer.js';
import { isKnoop, type Knoop, veld } from '../../json/velden.js';

const PORTAAL = 'https://europa.eu/eures/api/jv-searchengine/public/jv-search/search';
const API = /\/jv-searchengine\/public\/jv-search\/search$/u;
/** Most that the portal gives at once. */
const PER_PAGINA = 50;
const PERIODEN = ['LAST_DAY', 'LAST_THREE_DAYS', 'LAST_WEEK', 'LAST_MONTH'];
/** Filters of the portal that are lists of codes. */
const CODELIJSTEN = [
  'positionScheduleCodes',
  'positionOfferingCodes',
  'educationAndQualificationLevelCodes',
  'requiredExperienceCodes',
  'sectorCodes',
  'euresFlagCodes',
] as const;
const CODE = /^[\w.:-]{1,80}$/u;

/**
 * The first request, from the address of a search in the portal or of its API. Without a country it
 * is about the Netherlands.
 */
export function beginEures(adres: string): Bronbegin | null {
  const url = URL.parse(adres);
  if (url === null) return null;
  const isPortaal = url.hostname === 'europa.eu' && url.pathname.startsWith('/eures/portal/');
  if (!isPortaal && !API.test(url.pathname)) return null;
  const api = isPortaal ? PORTAAL : `${url.origin}${url.pathname}`;
  return { adres: url.href, url: api, verzoek: jsonVerzoek(vraagUit(url.searchParams)) };
}

/** The same question for another page. */
export function opPagina(vraag: Knoop, page: number): Verzoek {
  return jsonVerzoek({ ...vraag, page });
}

/** What was asked, from the body of the request. */
export function vraagVan(verzoek: Verzoek | null): Knoop | null {
  if (verzoek === null) return null;
  try {
    const gelezen: unknown = JSON.parse(verzoek.body);
    return isKnoop(gelezen) ? gelezen : null;
  } catch {
    return null;
  }
}

/** Number of the page that was asked, and how many rows it may hold. */
export function paginaVan(vraag: Knoop | null): { readonly pagina: number; readonly per: number } {
  return {
    pagina: alsTelling(veld(vraag, 'page')) ?? 1,
    per: alsTelling(veld(vraag, 'resultsPerPage')) ?? PER_PAGINA,
  };
}

function vraagUit(parameters: URLSearchParams): Record<string, unknown> {
  const woorden = (parameters.get('keywordsEverywhere') ?? '').trim().slice(0, 200);
  const periode = parameters.get('publicationPeriod') ?? '';
  const landen = codes(parameters, 'locationCodes');
  return {
    resultsPerPage: PER_PAGINA,
    page: 1,
    sortSearch: 'MOST_RECENT',
    keywords: woorden === '' ? [] : [{ keyword: woorden, specificSearchCode: 'EVERYWHERE' }],
    publicationPeriod: PERIODEN.includes(periode) ? periode : null,
    occupationUris: [],
    skillUris: [],
    ...Object.fromEntries(CODELIJSTEN.map((naam) => [naam, codes(parameters, naam)])),
    locationCodes: landen.length === 0 ? ['nl'] : landen,
    otherBenefitsCodes: [],
    requiredLanguages: [],
    minNumberPost: null,
    sessionId: '{sleutel:eures_sessie}',
    requestLanguage: 'nl',
  };
}

function codes(parameters: URLSearchParams, naam: string): readonly string[] {
  const waarden = parameters.getAll(naam).flatMap((waarde) => waarde.split(','));
  return [...new Set(waarden.filter((waarde) => CODE.test(waarde)))].slice(0, 50);
}
