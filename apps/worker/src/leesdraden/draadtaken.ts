import { herkenBron, leesBron, leesRobots, vindAts, vindFeeds } from '@passend/ingestion';
import { leesEenPagina } from '../elders/lees-een-pagina.js';
import { leesAntwoord } from './lees-antwoord.js';

/** What a reading thread can do: pure functions on what came from outside. */
export const DRAADTAKEN = {
  leesAntwoord,
  leesBron,
  leesEenPagina,
  herkenBron,
  vindAts,
  vindFeeds,
  leesSitemaps,
};

export type Draadtaken = typeof DRAADTAKEN;

/** Addresses of sitemaps that a robots.txt names. */
function leesSitemaps(robots: string, adres: string, product: string): readonly string[] {
  return leesRobots(robots, adres, product).sitemaps;
}
