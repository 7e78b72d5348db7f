import type { Bronbegin, Bronlezer, Leestaak } from '../../bron/bronlezer.js';
import { beginCsb, leesCsb } from './csb.js';
import { leesTegels } from './tegels.js';

const CSB = '/services/recruiting/v1/jobs';
const TEGELS = '/tile-search-results/';
/** One site may hold several brands, each under its own path. */
const SUBSITE = /^(\/[\w-]{1,60})\/(?:tile-search-results|search)\/?$/u;

/**
 * SuccessFactors has two kinds of careers sites. The older one (RMK) gives tiles of HTML at
 * `/tile-search-results/?startrow=N`; the newer one (CSB) is asked by POST for each language at
 * `/services/recruiting/v1/jobs`. The vacancies themselves are pages.
 */
export const successfactorsLezer: Bronlezer = {
  type: 'successfactors',
  herken(begin, _contentType, url) {
    if ((url ?? '').includes(TEGELS) || (url ?? '').includes(CSB)) return 1;
    if (/^\s*\{/u.test(begin)) return /"jobSearchResult"\s*:\s*\[/u.test(begin) ? 0.9 : 0;
    return /<li\b[^>]{0,300}\bclass="[^"]{0,200}\bjob-tile\b/iu.test(begin) ? 0.9 : 0;
  },
  begin,
  lees: (taak) => (isCsb(taak) ? leesCsb(taak) : leesTegels(taak)),
};

/** The path of the API tells the newer kind; any other address of a site is taken for the older one. */
function begin(adres: string): Bronbegin | null {
  const url = URL.parse(adres);
  if (url === null || !/^https?:$/u.test(url.protocol)) return null;
  if (url.pathname === CSB) return beginCsb(url);
  const deelsite = SUBSITE.exec(url.pathname)?.[1] ?? '';
  const eerste = `${url.origin}${deelsite}${TEGELS}?startrow=0`;
  return { adres: eerste, url: eerste, verzoek: null };
}

function isCsb({ url, inhoud }: Leestaak): boolean {
  return (url ?? '').includes(CSB) || /^\s*\{/u.test(inhoud);
}
