import { BESLIST_VANAF } from '../../lexicon/regel.js';
import type { Eis } from '../../types.js';
import { clausuleOp, splitsClausules } from '../clausule.js';
import { zoekStuk } from '../stukken.js';
import type { Werktekst } from '../werktekst.js';

/**
 * Puts what classes of words say beside what phrases say. The precise one goes before the general one:
 * classes count where no phrase decides about the item in that sentence. One thing they know better,
 * for how long: a measure of theirs replaces a phrase without one, and an upper bound in the same
 * clause replaces a phrase that saw only "de hele dag".
 */
export function voegSamen(
  vanZinsdelen: readonly Eis[],
  vanKlassen: readonly Eis[],
  werk: Werktekst,
): readonly Eis[] {
  const beter = vanKlassen.filter((eis) => isBegrensd(eis) && !isOndergrens(eis, vanKlassen));
  const over = vanZinsdelen.filter(
    (eis) => !beter.some((ander) => ander.item === eis.item && wijkt(eis, ander, werk)),
  );
  const beslist = over.filter(({ zekerheid }) => zekerheid >= BESLIST_VANAF);
  const erbij = vanKlassen.filter(
    (eis) =>
      !beslist.some(
        (ander) =>
          ander.item === eis.item && zelfdeZin(ander, eis, werk) && !weetMinder(ander, eis),
      ),
  );
  return [...over, ...erbij];
}

function isBegrensd({ waarde, ontkend }: Eis): boolean {
  return !ontkend && waarde?.max_uur !== undefined;
}

/** A lower bound stands twice in the list: with its measure and without. */
function isOndergrens(eis: Eis, alle: readonly Eis[]): boolean {
  return alle.some(
    ({ item, van, tot, waarde }) =>
      item === eis.item && van === eis.van && tot === eis.tot && waarde === null,
  );
}

/** A phrase that names a kind only, beside a time. */
function weetMinder({ waarde, ontkend }: Eis, eis: Eis): boolean {
  return (
    isBegrensd(eis) && !ontkend && waarde?.max_uur === undefined && waarde?.niveau === undefined
  );
}

/** What a phrase without hours means that asks everything: most of a day. */
const MEESTE_DAG = 6;
/** A phrase that saw less than this has read a measure of its own. */
const HALVE_DAG = 4;

/** A phrase without a measure, or with a longer time, in the clause of a time. */
function wijkt(eis: Eis, ander: Eis, werk: Werktekst): boolean {
  if (eis.ontkend || !zelfdeClausule(eis, ander, werk)) return false;
  if (eis.waarde === null) return true;
  const { niveau, max_uur: uren = niveau === 0 ? MEESTE_DAG : undefined } = eis.waarde;
  return uren !== undefined && uren >= HALVE_DAG && uren > (ander.waarde?.max_uur ?? uren);
}

function zelfdeZin(een: Eis, ander: Eis, { segmenten }: Werktekst): boolean {
  return zoekStuk(segmenten, een.van) === zoekStuk(segmenten, ander.van);
}

function zelfdeClausule(een: Eis, ander: Eis, { norm, segmenten }: Werktekst): boolean {
  const segment = zoekStuk(segmenten, een.van);
  if (segment === null || segment !== zoekStuk(segmenten, ander.van)) return false;
  const clausules = splitsClausules(norm, segment);
  return clausuleOp(clausules, een.van) === clausuleOp(clausules, ander.van);
}
