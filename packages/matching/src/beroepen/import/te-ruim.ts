/** Alone, a word of fewer letters is an abbreviation that means different things in different houses. */
const KORTSTE_WOORD = 4;

/** Words that ESCO lists as another name of one occupation and that adverts use for any work. */
const TE_RUIM = new Set(
  'adviseur ambtenaar analist assistent bediende bediener begeleider beheerder chef commandant consultant controleur coordinator deskundige directeur engineer expert hoofd ingenieur inspecteur instructeur leider leidinggevende manager medewerker medewerkster meester monteur officier onderzoeker operator planner producent specialist supervisor teamleider technicus technoloog vertegenwoordiger voorman werker'.split(
    ' ',
  ),
);

/** True for a title that says too little, alone, to name an occupation. */
export function isTeRuim(woorden: readonly string[]): boolean {
  const [woord = ''] = woorden;
  return woorden.length <= 1 && (woord.length < KORTSTE_WOORD || TE_RUIM.has(woord));
}
