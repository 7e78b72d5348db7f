import type { Settings } from 'meilisearch';
import { SYNONIEMEN } from '../synoniemen.js';
import { FACETTEN } from '../zoekmachine.types.js';

/** Words that say nothing about the work; leaving them out keeps the ten words that are read. */
const STOPWOORDEN = [
  'aan',
  'als',
  'bij',
  'dat',
  'de',
  'den',
  'der',
  'des',
  'die',
  'dit',
  'door',
  'een',
  'en',
  'er',
  'het',
  'ik',
  'in',
  'is',
  'je',
  'met',
  'mijn',
  'naar',
  'of',
  'om',
  'onze',
  'ook',
  'op',
  'over',
  'te',
  'ten',
  'ter',
  'tot',
  'u',
  'uit',
  'van',
  'voor',
  'wij',
  'ze',
  'zijn',
];

/**
 * How vacancies are indexed and ranked. The sort comes first, so that "newest" means newest; equal
 * matches are ordered by date and id, so that pages neither repeat nor skip. Radius searches use
 * `_geojson`, because a vacancy can have several workplaces and `_geo` holds one.
 */
export const MEILI_INSTELLINGEN: Settings = {
  searchableAttributes: ['titel', 'delen', 'werkgever', 'plaats', 'tekst'],
  // The fingerprint is for comparing the index with the database.
  displayedAttributes: ['id', 'afdruk'],
  filterableAttributes: [
    ...FACETTEN,
    'uren_min',
    'uren_max',
    'geplaatst',
    'eerst_gezien',
    '_geojson',
  ],
  sortableAttributes: ['geplaatst', 'id'],
  rankingRules: [
    'sort',
    'words',
    'typo',
    'attribute',
    'proximity',
    'exactness',
    'geplaatst:desc',
    'id:asc',
  ],
  stopWords: STOPWOORDEN,
  synonyms: Object.fromEntries([...SYNONIEMEN].map(([word, same]) => [word, [...same]])),
  localizedAttributes: [{ attributePatterns: ['*'], locales: ['nld'] }],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: true,
  },
  // The longest walk through pages; more would cost ranking, and people refine their question first.
  pagination: { maxTotalHits: 1_000 },
  faceting: { maxValuesPerFacet: 100, sortFacetValuesBy: { '*': 'count' } },
};
