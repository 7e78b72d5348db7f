import { ontleed } from '../html/ontleed.js';
import { veiligeUrl } from '../normaliseer/url.js';

const MAX_FEEDS = 10;
const FEED = /^application\/(?:rss|atom)\+xml\b/iu;
/** Feeds that every weblog has beside the one that may hold vacancies. */
const REACTIES = /comments?(?:[/?]|$)|reacties/iu;

/**
 * The feeds that a page announces in its head, those that speak of vacancies first.
 * @param pagina HTML of the page
 * @param adres address of the page
 */
export function vindFeeds(pagina: string, adres: string): readonly string[] {
  const feeds = new Set<string>();
  ontleed(pagina, {
    onopentag(naam, { rel = '', type = '', href }) {
      if (naam !== 'link' || !/\balternate\b/iu.test(rel) || !FEED.test(type)) return;
      const url = veiligeUrl(href ?? null, adres);
      if (url !== null && !REACTIES.test(url) && feeds.size < MAX_FEEDS) feeds.add(url);
    },
  });
  return [...feeds].sort((a, b) => Number(isVacaturefeed(b)) - Number(isVacaturefeed(a)));
}

function isVacaturefeed(url: string): boolean {
  return /vacature|job/iu.test(url);
}
