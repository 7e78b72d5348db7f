/**
 * Words that people use for one another in vacancies; each group reads in every direction. Own list.
 * Keep it to words that mean the same work: a looser list would bury what was asked for.
 */
const GROEPEN: readonly (readonly string[])[] = [
  ['schoonmaker', 'schoonmaakmedewerker', 'interieurverzorger'],
  ['vakkenvuller', 'vulploegmedewerker'],
  ['kassamedewerker', 'caissiere', 'kassiere'],
  ['winkelmedewerker', 'verkoopmedewerker'],
  ['magazijnmedewerker', 'logistiek medewerker', 'warehousemedewerker'],
  ['heftruckchauffeur', 'reachtruckchauffeur'],
  ['vrachtwagenchauffeur', 'truckchauffeur'],
  ['receptionist', 'receptioniste', 'baliemedewerker'],
  ['secretaresse', 'secretarieel medewerker'],
  ['hr', 'personeelszaken', 'p en o'],
  ['ict', 'it'],
  ['programmeur', 'softwareontwikkelaar', 'developer'],
  ['klantenservice', 'klantcontact', 'customer service'],
  ['hovenier', 'tuinman'],
  ['concierge', 'huismeester'],
  ['kok', 'chef'],
  ['thuiszorg', 'wijkzorg'],
  ['parttime', 'deeltijd'],
  ['fulltime', 'voltijd'],
];

/**
 * Each word or short phrase with those that mean the same. A Map, because words that people type
 * are looked up in it, and on a plain object `constructor` would be found.
 */
export const SYNONIEMEN: ReadonlyMap<string, readonly string[]> = new Map(
  GROEPEN.flatMap((groep) =>
    groep.map((woord) => [woord, groep.filter((ander) => ander !== woord)] as const),
  ),
);
