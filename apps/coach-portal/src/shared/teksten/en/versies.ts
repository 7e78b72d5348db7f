import type { MatchLijst } from '@passend/contracts';
import type * as nl from '../versies.js';
import type { Vertaling } from '../vertaling.js';

/** With which rules, words and imported titles something was computed, in one line. */
export const versiesTekst: Vertaling<typeof nl.versiesTekst> = ({
  engine,
  lexicon,
  beroepen,
}: MatchLijst['versies']) => {
  const extra = beroepen === null ? '' : `, imported occupations ${beroepen}`;
  return `Rules ${engine}, lexicon ${lexicon}${extra}`;
};
