import type { Vacature } from '@passend/domain';

/** A part of an organisation with a name: "afdeling Kastanje", "locatie De Esdoorn", "groep 5". */
const AFDELING =
  /\b(?:afdeling|locatie|vestiging|filiaal|team|ward|branch|school|groep)(?: (?:de|het|van|in|voor))? (\p{Lu}[\p{L}'’-]{2,}|(?:De|Het|'t) \p{Lu}[\p{L}'’-]{2,}|\d{1,3})\b/gu;

/**
 * True when both adverts name parts of the organisation and none is the same: two openings in one
 * town that share everything else.
 */
export function afdelingBotst(a: Vacature, b: Vacature): boolean {
  const links = afdelingen(a);
  const rechts = afdelingen(b);
  if (links.length === 0 || rechts.length === 0) return false;
  const [tekstA, tekstB] = [geheel(a), geheel(b)];
  return (
    !links.some((naam) => tekstB.includes(naam)) && !rechts.some((naam) => tekstA.includes(naam))
  );
}

function afdelingen(vacature: Vacature): readonly string[] {
  const plekken = new Set(vacature.werkplekken.map(({ naam }) => naam.toLowerCase()));
  return [...geheelMetHoofdletters(vacature).matchAll(AFDELING)]
    .map(([, naam = '']) => naam.toLowerCase())
    .filter((naam) => !plekken.has(naam));
}

function geheel(vacature: Vacature): string {
  return geheelMetHoofdletters(vacature).toLowerCase();
}

function geheelMetHoofdletters({ titel, tekst }: Vacature): string {
  return `${titel}\n${tekst}`;
}
