import type { MatchLijst } from '@passend/contracts';

/** With which rules, words and imported titles something was computed, in one line. */
export function versiesTekst({ engine, lexicon, beroepen }: MatchLijst['versies']): string {
  const extra = beroepen === null ? '' : `, ingelezen beroepen ${beroepen}`;
  return `Rekenregels ${engine}, woordenlijst ${lexicon}${extra}`;
}
