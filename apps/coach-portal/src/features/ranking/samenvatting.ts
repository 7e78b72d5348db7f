import type { MatchRij } from '@passend/contracts';
import { afstandTekst, salarisTekst, urenTekst } from '../../shared/opmaak/vacature.js';
import { oordelenInZin as teksten } from '../../shared/teksten/oordeel.js';

/** The verdicts in one line, as `Past op 7 van 9 punten, 1 mogelijk, 1 onbekend`. */
export function oordelenInEenRegel(telling: MatchRij['telling']): string {
  const totaal = telling.past + telling.mogelijk + telling.overschrijdt + telling.onbekend;
  if (totaal === 0) return teksten.geen;
  const rest = (['overschrijdt', 'mogelijk', 'onbekend'] as const)
    .filter((oordeel) => telling[oordeel] > 0)
    .map((oordeel) => teksten.ook[oordeel](telling[oordeel]));
  return [teksten.past(telling.past, totaal), ...rest].join(', ');
}

/** What the vacancy itself says about distance, hours and pay; what it does not say is left out. */
export function kerngegevens(rij: Pick<MatchRij, 'afstandKm' | 'uren' | 'salaris'>): string[] {
  return [afstandTekst(rij.afstandKm), urenTekst(rij.uren), salarisTekst(rij.salaris)].filter(
    (deel) => deel !== null,
  );
}
