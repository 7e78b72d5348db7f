import type { MatchLijst } from '@passend/contracts';

/** The words for a rule by which vacancies fell off; the code itself when the list names it not. */
export function regeltekst(code: string, feiten: Pick<MatchLijst, 'perRegel'>): string {
  return feiten.perRegel.find(({ regel }) => regel === code)?.tekst ?? code;
}
