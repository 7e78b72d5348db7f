import type { Oordeel } from '@passend/domain';
import type { FmlUitleg } from '@passend/matching';
import type { Casusresultaat } from './match-casus.js';

/** From mild to severe: of two limits on one item the most severe verdict is shown. */
const ERNST: readonly Oordeel[] = ['past', 'onbekend', 'mogelijk', 'overschrijdt'];

/** One result as one line of JSON. */
export function naarJsonregel(casus: string, { vacature, uitleg }: Casusresultaat): string {
  const { score, zekerheid, uitkomst, profiel } = uitleg;
  const fml = perItem(uitleg.fml);
  return JSON.stringify({
    case: casus,
    vacature: vacature.id,
    score,
    zekerheid,
    uitkomst,
    fml,
    profiel,
  });
}

function perItem(rijen: readonly FmlUitleg[]) {
  const strengste = new Map<string, FmlUitleg>();
  for (const rij of rijen) {
    const eerder = strengste.get(rij.item);
    if (eerder === undefined || ernst(rij) > ernst(eerder)) strengste.set(rij.item, rij);
  }
  return Object.fromEntries(
    [...strengste].map(([item, { oordeel, grondslag, richting, bewijs }]) => [
      item,
      { oordeel, grondslag, richting, bewijs },
    ]),
  );
}

function ernst({ oordeel }: FmlUitleg): number {
  return ERNST.indexOf(oordeel);
}
