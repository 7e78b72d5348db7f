import { metParameters } from '../../bron/adres.js';
import { beginVanBord } from '../../bron/bord-begin.js';
import type { Bronbegin, Bronlezer } from '../../bron/bronlezer.js';
import { leesApi } from './api.js';
import { leesSite } from './site.js';

const API = /^https:\/\/api\.homerun\.co\/(?:v\d\/)?vacancies\/?(?:\?|$)/iu;
const SITE = /https:\/\/[a-z0-9][\w-]{0,99}\.homerun\.co\/?(?:[a-z]{2}\/?)?(?:["'?#]|$)/iu;
/** Most that the API gives at once. */
const PER_PAGINA = '100';

/**
 * Homerun: the careers site `https://{slug}.homerun.co/`, whose pages hold JSON-LD, or with a key the
 * API `https://api.homerun.co/v2/vacancies`. The fetcher adds the key; it stands in no address.
 */
export const homerunLezer: Bronlezer = {
  type: 'homerun',
  herken(begin, _contentType, url) {
    if (/^\s*\{/u.test(begin)) {
      if (API.test(url ?? '')) return 1;
      return /"job_url"\s*:/u.test(begin) && /"location_type"\s*:/u.test(begin) ? 0.9 : 0;
    }
    if (!/<(?:!doctype|html|head)/iu.test(begin)) return 0;
    if (SITE.test(url ?? '')) return 1;
    return /rel="canonical" href="(https:[^"<>]{1,200}")/iu.test(begin) &&
      SITE.test(canoniek(begin))
      ? 0.9
      : 0;
  },
  begin,
  lees: (taak) => (/^\s*[[{]/u.test(taak.inhoud) ? leesApi(taak) : leesSite(taak)),
};

function begin(adres: string): Bronbegin | null {
  if (!API.test(adres)) return beginVanBord('homerun', adres);
  const eerste = metParameters(adres, { page: '1', perPage: PER_PAGINA });
  return { adres: eerste, url: eerste, verzoek: null };
}

function canoniek(begin: string): string {
  return /rel="canonical" href="(https:[^"<>]{1,200}")/iu.exec(begin)?.[1] ?? '';
}
