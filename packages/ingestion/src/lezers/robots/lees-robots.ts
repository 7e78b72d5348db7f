import robotsModule from 'robots-parser';
import { veiligeUrl } from '../../normaliseer/url.js';

/** The part of robots-parser that is used. */
interface Ontleed {
  isAllowed(url: string, agent: string): boolean | undefined;
  getCrawlDelay(agent: string): number | undefined;
  getSitemaps(): readonly string[];
}

type Ontleder = (url: string, tekst: string) => Ontleed;

/**
 * The module is a function; its own types announce an ES default export that the CommonJS file does
 * not have, so what it is gets checked instead of declared.
 */
function ontleder(module: unknown): Ontleder {
  if (isOntleder(module)) return module;
  throw new TypeError('robots-parser no longer exports a function; adapt lees-robots.ts.');
}

function isOntleder(module: unknown): module is Ontleder {
  return typeof module === 'function';
}

const robotsParser = ontleder(robotsModule);

/** RFC 9309 asks crawlers to read at least 500 KiB; more is not read. */
const MAX_TEKENS = 500 * 1024;
/**
 * More stars or lines than this are no rules for crawlers: every star is tried at every place of an
 * address, which would take seconds for each page. Own choice.
 */
const MAX_STERREN = 10_000;
const MAX_REGELS = 20_000;
const NIETS = 'User-agent: *\nDisallow: /';
/** A longer pause would stop a source for good; it is clamped. Own choice. */
const MAX_WACHTTIJD = 120;

/** What a site allows one crawler. */
export interface Robotsregels {
  /** False for addresses of another host: those rules are not here. */
  magOphalen(url: string): boolean;
  /** `Crawl-delay` in seconds, clamped to 120; null when none is asked. */
  readonly wachttijdSeconden: number | null;
  /** Absolute addresses of the `Sitemap:` lines. */
  readonly sitemaps: readonly string[];
}

/**
 * Reads robots.txt as RFC 9309 says: the group of the own product token, else `*`; the longest
 * path wins, Allow on a tie. A file with more stars or lines than anybody needs forbids everything.
 * @param tekst body of robots.txt; empty text allows everything
 * @param robotsUrl where it was fetched
 * @param productToken own name without version, `Passend`
 */
export function leesRobots(tekst: string, robotsUrl: string, productToken: string): Robotsregels {
  const begin = tekst.replace(/^\uFEFF/u, '').slice(0, MAX_TEKENS);
  const regels = robotsParser(robotsUrl, isTeVeel(begin) ? NIETS : begin);
  const wachttijd = regels.getCrawlDelay(productToken);
  return {
    magOphalen: (url) => regels.isAllowed(url, productToken) === true,
    wachttijdSeconden: geldig(wachttijd) ? Math.min(wachttijd, MAX_WACHTTIJD) : null,
    sitemaps: [
      ...new Set(regels.getSitemaps().flatMap((adres) => veiligeUrl(adres, robotsUrl) ?? [])),
    ],
  };
}

/**
 * The rules that hold when robots.txt gave no body (RFC 9309): 4xx allows everything, 5xx or no
 * answer (null) forbids everything.
 */
export function robotsBijStatus(
  status: number | null,
  robotsUrl: string,
  productToken: string,
): Robotsregels {
  const vrij = status !== null && status >= 400 && status < 500;
  return leesRobots(vrij ? '' : NIETS, robotsUrl, productToken);
}

function isTeVeel(tekst: string): boolean {
  return tekst.split('*').length > MAX_STERREN || tekst.split('\n').length > MAX_REGELS;
}

function geldig(wachttijd: number | undefined): wachttijd is number {
  return wachttijd !== undefined && Number.isFinite(wachttijd) && wachttijd > 0;
}
