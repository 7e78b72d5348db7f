import type { Oordeel } from '@passend/domain';
import type { Versies } from '@passend/matching';
import type { Toonbaar, Toonitem } from './toonbaar.js';

/** From mild to severe: of two limits on one item the most severe verdict is shown. */
const ERNST: readonly Oordeel[] = ['past', 'onbekend', 'mogelijk', 'overschrijdt'];

/** One result as one line of JSON, with the versions that made it. */
export function naarJsonregel(
  casus: string,
  { vacature, uitleg }: Toonbaar,
  versies: Versies,
): string {
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
    versies,
  });
}

function perItem(rijen: readonly Toonitem[]) {
  const strengste = new Map<string, Toonitem>();
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

function ernst({ oordeel }: Toonitem): number {
  return ERNST.indexOf(oordeel);
}
