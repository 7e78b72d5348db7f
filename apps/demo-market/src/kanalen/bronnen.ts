import type { Kanaal, Werkgever } from '../werkgevers.js';
import { WERKGEVERS } from '../werkgevers-lijst.js';
import { sitemapPad } from './sitemap.js';
import { smartrecruitersPad } from './smartrecruiters.js';
import { workdayPad } from './workday.js';

export type Brontype =
  | 'sitemap'
  | 'indeed'
  | 'rss'
  | 'recruitee'
  | 'greenhouse'
  | 'smartrecruiters'
  | 'workday';

/** A source that a vacancy service can read. */
export interface Bron {
  readonly type: Brontype;
  readonly url: string;
  readonly naam: string;
}

const EIGEN_BRON: Readonly<Record<Kanaal, ((w: Werkgever) => readonly [Brontype, string]) | null>> =
  {
    site: (w) => ['sitemap', sitemapPad(w)],
    recruitee: (w) => ['recruitee', `/recruitee/${w.slug}/api/offers/`],
    greenhouse: (w) => ['greenhouse', `/greenhouse/v1/boards/${w.slug}/jobs?content=true`],
    rss: (w) => ['rss', `/werkgevers/${w.slug}/vacatures.rss`],
    smartrecruiters: (w) => ['smartrecruiters', smartrecruitersPad(w.slug)],
    workday: (w) => ['workday', workdayPad(w.slug)],
    // These employers have no site of their own: the shared feed is their only channel.
    indeed: null,
  };

export const INDEED_PAD = '/feeds/indeed.xml';

const eigenBron = (werkgever: Werkgever, basis: string): readonly Bron[] => {
  const bron = EIGEN_BRON[werkgever.kanaal]?.(werkgever);
  return bron === undefined ? [] : [{ type: bron[0], url: basis + bron[1], naam: werkgever.naam }];
};

export const bronnenLijst = (basis: string): readonly Bron[] => [
  { type: 'indeed', url: basis + INDEED_PAD, naam: 'Verzamelfeed van de demomarkt' },
  ...WERKGEVERS.flatMap((werkgever) => eigenBron(werkgever, basis)),
];
