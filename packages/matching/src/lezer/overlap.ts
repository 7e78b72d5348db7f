import { BESLIST_VANAF } from '../lexicon/regel.js';
import type { Eis } from '../types.js';

/** Surest kind of circumstance: from here on it counts like what is said in so many words. */
const UITGESPROKEN = 0.7;
/** A quote never runs on longer than a sentence does. */
const LANGSTE_BEWIJS = 600;

/**
 * Leaves out a mere hint ("tilt") where a demand that decides says more on overlapping words ("tilt
 * dozen tot 25 kg"). Verdicts do not rest on such a hint, but a list for people would name it twice.
 * @param eisen in order of place
 */
export function zonderHerhaling(eisen: readonly Eis[]): readonly Eis[] {
  return eisen.filter((eis, nummer) => !isHint(eis) || !zegtBuurMeer(eisen, eis, nummer));
}

function isHint({ waarde, zekerheid }: Eis): boolean {
  return waarde === null && zekerheid < BESLIST_VANAF;
}

function zegtBuurMeer(eisen: readonly Eis[], eis: Eis, nummer: number): boolean {
  for (let plek = nummer - 1; plek >= 0; plek -= 1) {
    const ander = eisen[plek];
    if (ander === undefined || ander.van < eis.van - LANGSTE_BEWIJS) break;
    if (zegtMeer(ander, eis)) return true;
  }
  for (let plek = nummer + 1; plek < eisen.length; plek += 1) {
    const ander = eisen[plek];
    if (ander === undefined || ander.van >= eis.tot) break;
    if (zegtMeer(ander, eis)) return true;
  }
  return false;
}

function zegtMeer(ander: Eis, eis: Eis): boolean {
  return (
    ander.item === eis.item &&
    ander.aard === eis.aard &&
    ander.sterkte === eis.sterkte &&
    ander.ontkend === eis.ontkend &&
    ander.van < eis.tot &&
    eis.van < ander.tot &&
    beslist(ander)
  );
}

function beslist({ aard, zekerheid }: Eis): boolean {
  return zekerheid >= (aard === 'genoemd' ? BESLIST_VANAF : UITGESPROKEN);
}
