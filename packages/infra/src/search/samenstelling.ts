import { woordenVan } from './woorden.js';

/**
 * Second halves of Dutch names of occupations and work. Neither engine splits Dutch compounds, so
 * that `chauffeur` would not find a `vrachtwagenchauffeur`. Own list, from everyday vacancy titles.
 */
const TWEEDE_DELEN = [
  'adviseur',
  'analist',
  'arbeider',
  'assistent',
  'bakker',
  'begeleider',
  'beheerder',
  'bediende',
  'behandelaar',
  'bestuurder',
  'bezorger',
  'bouwer',
  'chauffeur',
  'coach',
  'consultant',
  'coordinator',
  'deskundige',
  'docent',
  'functionaris',
  'helpende',
  'hulp',
  'ingenieur',
  'inkoper',
  'inpakker',
  'inspecteur',
  'kok',
  'kracht',
  'laborant',
  'leider',
  'leraar',
  'lasser',
  'machinist',
  'maker',
  'makelaar',
  'manager',
  'medewerker',
  'medewerkster',
  'meester',
  'monteur',
  'ondersteuner',
  'ontwerper',
  'ontwikkelaar',
  'operator',
  'orderpicker',
  'planner',
  'portier',
  'programmeur',
  'receptionist',
  'schilder',
  'schoonmaker',
  'secretaresse',
  'specialist',
  'technicus',
  'tekenaar',
  'telefonist',
  'timmerman',
  'toezichthouder',
  'verkoper',
  'verpleegkundige',
  'vertegenwoordiger',
  'verzorgende',
  'verzorger',
  'voorman',
  'vuller',
  'werker',
  'zorg',
] as const;

const LANGST_EERST = [...TWEEDE_DELEN].sort((a, b) => b.length - a.length);

/** A shorter first half is more often a prefix (`ver-koper`) than a word. */
const KORTSTE_EERSTE_DEEL = 3;

/**
 * The parts of the compounds in a text: `Vrachtwagenchauffeur` gives `vrachtwagen` and `chauffeur`.
 * A linking `s` stays with the first part as a second form (`bedrijfs`, `bedrijf`).
 */
export function samenstellendeDelen(tekst: string): readonly string[] {
  return [...new Set(woordenVan(tekst).flatMap(delenVan))];
}

function delenVan(woord: string): readonly string[] {
  const enkelvoud = woord.replace(/s$/u, '');
  const tweede = LANGST_EERST.find(
    (deel) => enkelvoud.endsWith(deel) && enkelvoud.length - deel.length >= KORTSTE_EERSTE_DEEL,
  );
  if (tweede === undefined) return [];
  const eerste = enkelvoud.slice(0, -tweede.length);
  return eerste.endsWith('s') && eerste.length > KORTSTE_EERSTE_DEEL
    ? [eerste, eerste.slice(0, -1), tweede]
    : [eerste, tweede];
}
