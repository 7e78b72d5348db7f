/**
 * Words that tell what somebody has, and not what he can do in work. They are beginnings of words, in
 * lower case. On purpose without words that are work as well: "klachten van klanten", "dossiers
 * behandelen", "pijnbank". A net for slips, no judge: a person reads before anything is shared.
 */
const BEGINNEN = [
  'adhd',
  'angststoornis',
  'anxiety',
  'artrose',
  'autis',
  'behandelaar',
  'bipolair',
  'borderline',
  'burn-out',
  'burnout',
  'chemo',
  'covid',
  'depress',
  'diabet',
  'diagnos',
  'epilep',
  'fibromyalg',
  'fysiotherap',
  'ggz',
  'hernia',
  'huisarts',
  'infarct',
  'kanker',
  'medicat',
  'medicijn',
  'migraine',
  'miskraam',
  'overspannen',
  'psychiat',
  'psycholo',
  'psychose',
  'ptss',
  'reuma',
  'syndroom',
  'symptoom',
  'therapie',
  'trombose',
  'tumor',
  'verslaafd',
  'verslaving',
  'ziekenhuis',
  'zwanger',
] as const;

const WOORD = /[\p{L}\d-]+/gu;

/**
 * The words of a text that look medical, as they stand there.
 * @param tekst what somebody wrote about work
 * @returns each word once, in order; empty when there are none
 */
export function medischeWoorden(tekst: string): readonly string[] {
  const woorden = tekst.match(WOORD) ?? [];
  return [...new Set(woorden.filter(isMedisch))];
}

function isMedisch(woord: string): boolean {
  const klein = woord.toLowerCase().replace(/^-+/u, '');
  return BEGINNEN.some((begin) => klein.startsWith(begin));
}
