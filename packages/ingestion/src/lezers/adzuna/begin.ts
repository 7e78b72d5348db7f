import type { Bronbegin } from '../../bron/bronlezer.js';

const API = 'https://api.adzuna.com/v1/api/jobs/nl/search/1';
const API_PAD = /^(.*\/v1\/api\/jobs\/[a-z]{2}\/search)\/\d{1,5}$/u;
const SITE = /^(?:www\.)?adzuna\.nl$/u;
/** What may be asked beside the words; anything else in an address is left out. */
const FILTERS = [
  'what',
  'what_and',
  'what_or',
  'what_exclude',
  'where',
  'distance',
  'max_days_old',
  'category',
  'part_time',
  'full_time',
  'permanent',
  'contract',
  'salary_min',
  'company',
];
const MAX_WAARDE = 200;

/**
 * The first page of a search, from the address of the API or of a search on the site. Keys in it are
 * replaced by their placeholders.
 */
export function beginAdzuna(adres: string): Bronbegin | null {
  const url = URL.parse(adres);
  if (url === null) return null;
  const isSite = SITE.test(url.hostname);
  const pad = API_PAD.exec(url.pathname)?.[1];
  if (!isSite && pad === undefined) return null;
  const zoek = isSite ? vanSite(url.searchParams) : url.searchParams;
  const eerste = `${isSite ? API : `${url.origin}${pad}/1`}?${parameters(zoek)}`;
  return { adres: eerste, url: eerste, verzoek: null };
}

function vanSite(zoek: URLSearchParams): URLSearchParams {
  return new URLSearchParams({ what: zoek.get('q') ?? '', where: zoek.get('w') ?? '' });
}

/** Placeholders first, as they are: an encoder would make them unreadable for people. */
function parameters(zoek: URLSearchParams): string {
  const filters = FILTERS.flatMap((naam): [string, string][] => {
    const waarde = (zoek.get(naam) ?? '').trim().slice(0, MAX_WAARDE);
    return waarde === '' ? [] : [[naam, waarde]];
  });
  const vast: [string, string][] = [
    ['results_per_page', '50'],
    ['sort_by', 'date'],
  ];
  const rest = new URLSearchParams([...filters, ...vast]);
  return `app_id={sleutel:adzuna_app_id}&app_key={sleutel:adzuna_app_key}&${rest}`;
}
