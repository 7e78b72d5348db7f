import type { Proefregel, Proefuitslag } from './probeer.js';

/** First how it stands and what each rule costs, then one line for each vacancy. */
export function naarJsonregels({ casus, verschil, kosten, regels }: Proefuitslag): string[] {
  const { voor, na, erbij, eraf } = verschil;
  const aantallen = { erbij: erbij.aantal, eraf: eraf.aantal };
  return [
    JSON.stringify({ case: casus.id, voor, na, ...aantallen, kosten }),
    ...regels.map((regel) => naarJsonregel(casus.id, regel)),
  ];
}

function naarJsonregel(casus: string, { vacature, voor, na, wat }: Proefregel): string {
  return JSON.stringify({
    case: casus,
    vacature: vacature.id,
    wat,
    voor: { score: voor.score, uitkomst: voor.uitkomst, afgevallenOp: voor.afgevallenOp },
    na: { score: na.score, uitkomst: na.uitkomst, afgevallenOp: na.afgevallenOp },
  });
}
