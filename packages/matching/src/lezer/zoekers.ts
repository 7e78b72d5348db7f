import { Voorfilter } from '@passend/domain';
import { IDIOMEN } from '../lexicon/idiomen.js';
import { LEXICON } from '../lexicon/lexicon.js';
import type { Wending } from '../lexicon/regel.js';
import { SCHIJNONTKENNINGEN } from '../lexicon/schijnontkenning.js';
import { SECTIEZINNEN } from '../lexicon/secties.js';
import { CONTEXTZOEKERS } from './contextzoekers.js';
import { maakPatroon } from './patroon.js';

/** One search for each pattern of each rule, in the order of the lexicon. */
export const REGELZOEKERS = LEXICON.flatMap(({ patronen }, regel) =>
  patronen.map((patroon) => ({ regel, zoeker: maakPatroon([patroon]) })),
);

/** Words that look like a load, or like a denial, and are neither. */
export const IDIOOMZOEKERS = zoekersVan(IDIOMEN);
export const SCHIJNZOEKERS = zoekersVan(SCHIJNONTKENNINGEN);

/** Sentences that tell which part of an advert they belong to. */
export const SECTIEZOEKERS = SECTIEZINNEN.map(({ sectie, patronen }) => ({
  sectie,
  zoeker: maakPatroon(patronen.map((patroon) => patroon.trimEnd())),
}));

const ALLE = [
  ...REGELZOEKERS.map(({ zoeker }) => zoeker),
  ...IDIOOMZOEKERS,
  ...SCHIJNZOEKERS,
  ...SECTIEZOEKERS.map(({ zoeker }) => zoeker),
  ...Object.values(CONTEXTZOEKERS),
];

/** The number of each search in {@link VOORFILTER}; those of the rules come first. */
export const NUMMERS: ReadonlyMap<RegExp, number> = new Map(
  ALLE.map((zoeker, nummer) => [zoeker, nummer]),
);

/** Tells which of all these searches can find something in a piece of text. */
export const VOORFILTER = new Voorfilter(ALLE);

function zoekersVan(wendingen: readonly Wending[]): readonly RegExp[] {
  return wendingen.map(({ patronen }) => maakPatroon(patronen));
}
