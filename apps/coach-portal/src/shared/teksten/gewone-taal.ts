/** A sentence of the werknemer's texts that is hard to read, and why. */
export interface Struikelzin {
  readonly zin: string;
  readonly waarom: string;
}

/** At most so many words in one sentence, and on average in one file. */
export const LANGSTE_ZIN = 25;
export const GEMIDDELDE_ZIN = 15;

/**
 * Words of the office, with what to write instead. A word that has to be used is explained on the spot
 * (`shared/begrippen`), and is then no stumbling block.
 */
const KANTOORTAAL: Readonly<Record<string, string>> = {
  belastbaarheid: 'wat je aankunt',
  beperkingen: 'wat je niet kunt',
  conform: 'volgens',
  derhalve: 'daarom',
  dient: 'moet',
  echter: 'maar',
  'indien nodig': 'als het nodig is',
  indien: 'als',
  'in het kader van': 'voor',
  'met betrekking tot': 'over',
  middels: 'met',
  mits: 'als',
  participatie: 'meedoen',
  'ten aanzien van': 'over',
  'ten behoeve van': 'voor',
  teneinde: 'om',
  tevens: 'ook',
  verzuim: 'ziek zijn',
  aanvang: 'begin',
  betreffende: 'over',
  inzake: 'over',
  omtrent: 'over',
  reeds: 'al',
  thans: 'nu',
  trachten: 'proberen',
  verrichten: 'doen',
  verstrekken: 'geven',
  mismatch: 'past niet',
  criterium: 'punt',
  functioneren: 'doen',
};

/** Splits a text of the catalogue into sentences; what is filled in later counts as one word. */
export function zinnenVan(tekst: string): readonly string[] {
  return tekst
    .replace(/\s+/gu, ' ')
    .split(/(?<=[.!?…])\s+(?=[\p{Lu}“‘(])/u)
    .map((zin) => zin.trim())
    .filter((zin) => zin !== '');
}

export function woordenIn(zin: string): number {
  return zin.split(/\s+/u).filter((woord) => /[\p{L}\d]/u.test(woord)).length;
}

/** What is too long or too stiff in these texts. */
export function struikelzinnen(teksten: readonly string[]): readonly Struikelzin[] {
  return teksten.flatMap(zinnenVan).flatMap((zin) => {
    const lang = woordenIn(zin) > LANGSTE_ZIN ? [`${woordenIn(zin)} words`] : [];
    const stijf = Object.entries(KANTOORTAAL)
      .filter(([woord]) => new RegExp(`(?<!\\p{L})${woord}(?!\\p{L})`, 'iu').test(zin))
      .map(([woord, liever]) => `"${woord}": write "${liever}"`);
    return [...lang, ...stijf].map((waarom) => ({ zin, waarom }));
  });
}
