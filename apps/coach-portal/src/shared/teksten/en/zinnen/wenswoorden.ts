import type { Zinpatroon } from './vertaler.js';

/** What a vacancy offers, as the API names it in a sentence. */
export const CONTRACTWOORDEN: Readonly<Record<string, string>> = {
  vast: 'a permanent contract',
  tijdelijk: 'a temporary contract',
  uitzendwerk: 'agency work',
  detachering: 'secondment',
  stage: 'an internship',
  vrijwilligerswerk: 'voluntary work',
  zzp: 'self-employed work (zzp)',
  oproepwerk: 'on-call work',
};

export const SECTORWOORDEN: Readonly<Record<string, string>> = {
  'zorg en welzijn': 'health and social care',
  'onderwijs en kinderopvang': 'education and childcare',
  administratie: 'administration',
  'financieel werk': 'financial work',
  ict: 'IT',
  'verkoop en marketing': 'sales and marketing',
  winkels: 'shops',
  horeca: 'hotels and restaurants',
  'transport en magazijn': 'transport and warehousing',
  productie: 'production',
  techniek: 'engineering',
  bouw: 'construction',
  'groen en landbouw': 'gardens and agriculture',
  'schoonmaak en beheer': 'cleaning and facilities',
  veiligheid: 'security',
  'overheid en recht': 'government and law',
  'media en cultuur': 'media and culture',
  'uiterlijke verzorging': 'hair and beauty',
};

/** Languages and how well they are asked, inside a longer sentence. */
const TAALWOORDEN: Readonly<Record<string, string>> = {
  Nederlands: 'Dutch',
  Engels: 'English',
  Duits: 'German',
  Frans: 'French',
  Spaans: 'Spanish',
  Pools: 'Polish',
  Turks: 'Turkish',
  Arabisch: 'Arabic',
};
const NIVEAUWOORDEN: Readonly<Record<string, string>> = {
  'een beetje': 'a little',
  redelijk: 'fairly well',
  goed: 'well',
  'als moedertaal': 'as a mother tongue',
};

/** A sentence that ends with one of a few words. */
export function keuze(
  nederlands: string,
  engels: string,
  woorden: Readonly<Record<string, string>>,
): readonly Zinpatroon[] {
  return Object.entries(woorden).map(([van, naar]) => [
    new RegExp(`^${nederlands}${van}\\.$`, 'u'),
    `${engels}${naar}.`,
  ]);
}

const BEGIN = 'Gevraagd: ';
const TAALEIS = /^Gevraagd: ([^()]+ \((?:een beetje|redelijk|goed|als moedertaal)\)(?:, )?)+\.$/u;

/** Which languages a vacancy asks, in English; null when the sentence is another one. */
export function taaleisZin(tekst: string): string | null {
  if (!TAALEIS.test(tekst)) return null;
  const talen = tekst.slice(BEGIN.length, -1).split(', ').map(taalInEngels);
  return `Asked for: ${talen.join(', ')}.`;
}

function taalInEngels(deel: string): string {
  const haak = deel.lastIndexOf(' (');
  const taal = deel.slice(0, haak);
  const niveau = deel.slice(haak + 2, -1);
  return `${TAALWOORDEN[taal] ?? taal} (${NIVEAUWOORDEN[niveau] ?? niveau})`;
}
