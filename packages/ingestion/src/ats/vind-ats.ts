import { ontleed } from '../html/ontleed.js';
import { veiligeUrl } from '../normaliseer/url.js';
import type { Ats } from './ats.js';
import { herkenAts } from './herken-ats.js';

/** A page with more addresses than this is no careers page. */
const MAX_ADRESSEN = 5_000;
/** Scripts and data of a page that are searched, in characters. */
const MAX_TEKST = 1_000_000;
const ATTRIBUTEN = ['href', 'src', 'action', 'data-src', 'data-url'];
/** An address in a script or in data, where a slash may be escaped. */
const ADRES =
  /https?:(?:\\?\/){2}[\w.-]{4,100}(?:\\?\/[\w.%~-]{0,200}){0,8}(?:\?[\w.%~=&-]{0,300})?/giu;

/** What stands in the pages of a system, on whatever domain they are. */
const SPOREN: readonly (readonly [RegExp, (origin: string) => Ats])[] = [
  [/\bteamtailor-cdn\.com\//iu, (origin) => ({ type: 'teamtailor', url: `${origin}/jobs.rss` })],
  [
    /\/services\/recruiting\/v1\/jobs\b/iu,
    (origin) => ({ type: 'successfactors', url: `${origin}/services/recruiting/v1/jobs` }),
  ],
  [
    /\brmkcdn\.successfactors\.com\b|\bj2w\.SearchResults\b|\btile-search-results\b/iu,
    (origin) => ({ type: 'successfactors', url: `${origin}/tile-search-results/?startrow=0` }),
  ],
];

/**
 * Finds the systems that a careers page leads to: by its links, its frames and scripts, and the
 * addresses in its data. The first is the most likely; a person has to choose when there are several.
 * @param pagina HTML of the page
 * @param adres address of the page
 */
export function vindAts(pagina: string, adres: string): readonly Ats[] {
  const gevonden = new Map<string, Ats>();
  const bewaar = (ats: Ats | null) => {
    if (ats !== null) gevonden.set(ats.url, gevonden.get(ats.url) ?? ats);
  };
  bewaar(herkenAts(adres));
  for (const kandidaat of adressenIn(pagina, adres)) bewaar(herkenAts(kandidaat));
  const origin = veiligeUrl(adres) === null ? null : new URL(adres).origin;
  const spoor = SPOREN.find(([patroon]) => patroon.test(pagina.slice(0, MAX_TEKST)));
  const alBekend = [...gevonden.values()].some(({ type }) => type === spoor?.[1]('').type);
  if (spoor !== undefined && origin !== null && !alBekend) bewaar(spoor[1](origin));
  return [...gevonden.values()];
}

function adressenIn(pagina: string, adres: string): readonly string[] {
  const adressen = new Set<string>();
  const voegToe = (ruw: string | undefined) => {
    const url = ruw === undefined ? null : veiligeUrl(ruw, adres);
    if (url !== null && adressen.size < MAX_ADRESSEN) adressen.add(url);
  };
  let inScript = false;
  let gelezen = 0;
  ontleed(pagina, {
    onopentag(naam, attributen) {
      inScript = naam === 'script';
      for (const attribuut of ATTRIBUTEN) voegToe(attributen[attribuut]);
    },
    onclosetag() {
      inScript = false;
    },
    ontext(tekst) {
      if (!inScript || gelezen > MAX_TEKST) return;
      gelezen += tekst.length;
      for (const [ruw] of tekst.matchAll(ADRES)) voegToe(ruw.replaceAll('\\/', '/'));
    },
  });
  return [...adressen];
}
