import type { Goudenlijst, Goudenrij } from './ranglijst.js';

/** What changed between two pinned rankings, in lines that a person reads; empty when nothing did. */
export function verschillen(oud: Goudenlijst, nieuw: Goudenlijst): readonly string[] {
  const { client } = nieuw;
  const eerder = new Map(oud.rijen.map((rij) => [rij.vacature, rij]));
  const later = new Map(nieuw.rijen.map((rij) => [rij.vacature, rij]));
  const wat = [
    ...nieuw.rijen.flatMap((rij) => rijverschil(eerder.get(rij.vacature), rij)),
    ...oud.rijen
      .filter(({ vacature }) => !later.has(vacature))
      .map(({ vacature, score }) => `${vacature} is no longer shown (was ${score})`),
    ...tellingen(oud, nieuw),
  ];
  return wat.map((regel) => `client ${client}: ${regel}`);
}

function rijverschil(oud: Goudenrij | undefined, nieuw: Goudenrij): readonly string[] {
  const { vacature, score, plek } = nieuw;
  if (oud === undefined) return [`${vacature} is shown now (${score}, place ${plek})`];
  const redenen = oordeelverschillen(oud, nieuw);
  if (oud.score === score && redenen.length === 0) return [];
  const waarom = redenen.length === 0 ? 'same verdicts' : redenen.join(', ');
  return [`${vacature} ${getallen(oud.score, score)}: ${waarom}`];
}

function oordeelverschillen(oud: Goudenrij, nieuw: Goudenrij): readonly string[] {
  const namen = new Set([...Object.keys(oud.oordelen), ...Object.keys(nieuw.oordelen)]);
  const voor = { ...oud.oordelen, uitkomst: oud.uitkomst };
  const na = { ...nieuw.oordelen, uitkomst: nieuw.uitkomst };
  return [...namen, 'uitkomst'].flatMap((naam) => {
    const [was = 'absent', is = 'absent'] = [lees(voor, naam), lees(na, naam)];
    return was === is ? [] : [`${naam} ${was} -> ${is}`];
  });
}

function lees(oordelen: Readonly<Record<string, string>>, naam: string): string | undefined {
  return oordelen[naam];
}

/** Two digits, and more when those are the same. */
function getallen(oud: number, nieuw: number): string {
  for (const cijfers of [2, 3, 4, 5]) {
    const [was, is] = [oud.toFixed(cijfers), nieuw.toFixed(cijfers)];
    if (was !== is) return `${was} -> ${is}`;
  }
  return oud === nieuw ? String(nieuw) : `${oud} -> ${nieuw}`;
}

/** Also what moves outside the rows that are shown. */
function tellingen(oud: Goudenlijst, nieuw: Goudenlijst): readonly string[] {
  const namen = Object.keys(nieuw.stand).filter((naam) => oud.stand[naam] !== nieuw.stand[naam]);
  const stand = namen.map((naam) => `${naam} ${oud.stand[naam]} -> ${nieuw.stand[naam]} vacancies`);
  const gelijk = oud.gemiddelde === nieuw.gemiddelde;
  return gelijk ? stand : [...stand, `mean score ${oud.gemiddelde} -> ${nieuw.gemiddelde}`];
}
