import { lui, Voorfilter } from '@passend/domain';
import { IDIOMEN } from '../lexicon/idiomen.js';
import { LEXICON } from '../lexicon/lexicon.js';
import type { Wending } from '../lexicon/regel.js';
import { SCHIJNONTKENNINGEN } from '../lexicon/schijnontkenning.js';
import { SECTIEZINNEN } from '../lexicon/secties.js';
import { CONTEXTZOEKERS } from './contextzoekers.js';
import { maakPatroon } from './patroon.js';
import { begripzoekers } from './samen/begripzoekers.js';

/**
 * All searches of the reader, and what tells which of them can find something in a piece of text.
 * Made when the first text is read: it takes a second.
 */
export const zoekers = lui(() => {
  const regels = LEXICON.flatMap(({ patronen }, regel) =>
    patronen.map((patroon) => ({ regel, zoeker: maakPatroon([patroon]) })),
  );
  const idiomen = zoekersVan(IDIOMEN);
  const schijn = zoekersVan(SCHIJNONTKENNINGEN);
  const secties = SECTIEZINNEN.flatMap(({ sectie, patronen }) =>
    patronen.map((patroon) => ({ sectie, zoeker: maakPatroon([patroon.trimEnd()]) })),
  );
  const vanWoorden = [...regels.map(({ zoeker }) => zoeker), ...idiomen, ...schijn];
  const contextzoekers: readonly RegExp[] = Object.values(CONTEXTZOEKERS);
  const begrippen = begripzoekers();
  const los = [...secties.map(({ zoeker }) => zoeker), ...contextzoekers, ...begrippen.values()];
  const alle = [...vanWoorden, ...los];
  return {
    /** One for each pattern of each rule, in the order of the lexicon. */
    regels,
    /** Words that look like a load and are none. */
    idiomen,
    /** Words that look like a denial and are none. */
    schijn,
    /** Sentences that tell which part of an advert they belong to, one search for each pattern. */
    secties,
    /** The number of the first of those in the filter. */
    eersteSectie: vanWoorden.length,
    /** For the words around a match; searched in parts of a piece as well. */
    contextzoekers,
    /** The number of each search in the filter; those of the rules come first. */
    nummers: new Map(alle.map((zoeker, nummer) => [zoeker, nummer])) as ReadonlyMap<RegExp, number>,
    /** Tells which of them can find something, and tries those of the rules where they can begin. */
    voorfilter: new Voorfilter(alle, { los: new Set(los), voorbeelden: voorbeeldzinnen() }),
  };
});

/** Of every rule a sentence that it reads and one that it does not. */
function voorbeeldzinnen(): readonly string[] {
  return LEXICON.flatMap(({ voorbeelden: { wel, niet } }) => [...wel.slice(-1), ...niet.slice(-1)]);
}

function zoekersVan(wendingen: readonly Wending[]): readonly RegExp[] {
  return wendingen.map(({ patronen }) => maakPatroon(patronen));
}
