import { beginVanBord } from '../../bron/bord-begin.js';
import type { Bronlezer, Leestaak } from '../../bron/bronlezer.js';
import { leesJsonFeed } from './json-feed.js';
import { leesKanaal } from './kanaal.js';

/** Only a host of the system itself: a feed on the employer's own domain is read as RSS as well. */
const HOST = /https:\/\/[a-z0-9][\w-]{0,99}(?:\.[a-z]{2})?\.teamtailor\.com\//iu;

/**
 * Teamtailor: `https://{slug}.teamtailor.com/jobs.rss` or `/jobs.json`. RSS tells about work at home
 * and postcodes, the JSON feed about dates, contracts and pay. A job has one identity in both.
 */
export const teamtailorLezer: Bronlezer = {
  type: 'teamtailor',
  herken(begin, _contentType, url) {
    const eigen = HOST.test(url ?? '') || HOST.test(begin);
    if (/^\s*\{/u.test(begin)) return eigen && /jsonfeed\.org\/version/u.test(begin) ? 0.95 : 0;
    return eigen && /<rss\b/iu.test(begin) ? 0.95 : 0;
  },
  begin: (adres) => beginVanBord('teamtailor', naarFeed(adres)),
  lees: (taak: Leestaak) => (/^\s*\{/u.test(taak.inhoud) ? leesJsonFeed(taak) : leesKanaal(taak)),
};

/** On the employer's own domain only the path can tell that this is no feed yet. */
function naarFeed(adres: string): string {
  const url = URL.parse(adres);
  if (url === null || /\.(?:rss|json)$/u.test(url.pathname) || HOST.test(adres)) return adres;
  return new URL('/jobs.rss', url).href;
}
